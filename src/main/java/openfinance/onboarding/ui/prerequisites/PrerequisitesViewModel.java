package openfinance.onboarding.ui.prerequisites;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.ui.environment.ActiveEnvironment;
import openfinance.onboarding.ui.environment.Choices;
import openfinance.onboarding.ui.environment.Environments;
import openfinance.onboarding.ui.environment.KnownIdentity;
import openfinance.onboarding.ui.environment.KnownIdentity.Known;
import openfinance.onboarding.ui.i18n.Text;
import openfinance.onboarding.ui.tasks.TaskScope;
import openfinance.onboarding.ui.tasks.Tasks;
import openfinance.onboarding.ui.wizard.PrimaryAct;
import openfinance.onboarding.ui.wizard.Readiness;
import openfinance.onboarding.ui.wizard.Step;
import openfinance.onboarding.ui.wizard.StepId;
import openfinance.onboarding.ui.wizard.WizardState;

/** The first page: which environment, what proves readiness, and the role lock-in. */
public final class PrerequisitesViewModel implements Step {
  /** The id of the field that confirms the role lock-in. */
  public static final String ROLES_FIELD = "rolesUnderstood";

  private final Choices choices;
  private final Environments environments;
  private final KnownIdentity identity;
  private final TaskScope tasks;
  private final ObjectProperty<Environment.Kind> environment;
  private final ReadOnlyObjectWrapper<Optional<Known>> proof =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Integer> entered = new ReadOnlyObjectWrapper<>(0);
  private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
  private final BooleanProperty rolesUnderstood = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Readiness> readiness =
      new ReadOnlyObjectWrapper<>(Readiness.READY);
  private final ReadOnlyObjectWrapper<PrimaryAct> primary =
      new ReadOnlyObjectWrapper<>(PrimaryAct.of("prerequisites.primary"));

  /**
   * A first page.
   *
   * @param environment the chosen environment, which the header shows too
   */
  public PrerequisitesViewModel(
      Choices choices,
      Environments environments,
      KnownIdentity identity,
      ObjectProperty<Environment.Kind> environment,
      Tasks tasks) {
    this.choices = choices;
    this.environments = environments;
    this.identity = identity;
    this.environment = environment;
    this.tasks = new TaskScope(tasks);
    environment.subscribe(this::environmentChosen);
    identity.known().subscribe(known -> showProof());
    rolesUnderstood.subscribe(this::rolesConfirmed);
  }

  @Override
  public StepId id() {
    return StepId.PREREQUISITES;
  }

  /** The chosen environment. */
  public ObjectProperty<Environment.Kind> environment() {
    return environment;
  }

  /** Whether the person has read that roles are locked in. */
  public BooleanProperty rolesUnderstood() {
    return rolesUnderstood;
  }

  /** Whether the chosen environment is being opened: until that ends no other is chosen. */
  public ReadOnlyBooleanProperty opening() {
    return opening.getReadOnlyProperty();
  }

  /** The Trust Framework's web pages of the chosen environment. */
  public String trustFrameworkPage() {
    return Environment.named(environment.get().id()).trustFrameworkPages().toString();
  }

  /** What is known of a certificate in the chosen environment, once one was read. */
  public ObservableValue<Optional<Known>> proof() {
    return proof.getReadOnlyProperty();
  }

  /** How often the page was entered or its environment chosen: then look again at the rest. */
  public ObservableValue<Integer> entered() {
    return entered.getReadOnlyProperty();
  }

  /** How many servers are picked in the chosen environment. */
  public int pickedServers() {
    return choices.now().pickedServers().getOrDefault(environment.get().id(), List.of()).size();
  }

  @Override
  public ObservableValue<Readiness> readiness() {
    return readiness.getReadOnlyProperty();
  }

  @Override
  public ObservableValue<PrimaryAct> primary() {
    return primary.getReadOnlyProperty();
  }

  /** The demo makes its certificates and starts its servers; the others run elsewhere. */
  @Override
  public Optional<Text> awaited() {
    return Optional.of(Text.of("prerequisites.opening"))
        .filter(text -> environment.get() == Environment.Kind.DEMO);
  }

  @Override
  public Optional<Text> answer() {
    return Optional.of(Text.of("prerequisites.answer." + environment.get().id()));
  }

  @Override
  public void enter(WizardState soFar) {
    rolesUnderstood.set(remembered());
    showProof();
  }

  @Override
  public void leave() {
    tasks.cancelAll();
  }

  @Override
  public CompletionStage<Outcome<WizardState>> complete(WizardState soFar) {
    CompletableFuture<Outcome<WizardState>> completion = new CompletableFuture<>();
    Environment.Kind kind = environment.get();
    opening.set(true);
    tasks.<ActiveEnvironment>run(
        () -> Outcome.success(environments.open(kind)),
        opened -> completion.complete(Outcome.success(new WizardState.Prepared(opened))),
        problem -> completion.complete(Outcome.failure(problem)),
        () -> opening.set(false));
    return completion;
  }

  private void environmentChosen(Environment.Kind kind) {
    choices.change(settings -> settings.withEnvironment(kind.id()));
    rolesUnderstood.set(remembered());
    showProof();
  }

  /** A certificate proves nothing in another environment than it was checked for. */
  private void showProof() {
    proof.set(identity.known().get().filter(known -> known.environment() == environment.get()));
    entered.set(entered.get() + 1);
  }

  private void rolesConfirmed(boolean understood) {
    choices.change(settings -> settings.withRolesConfirmed(environment.get().id(), understood));
    readiness.set(
        understood
            ? Readiness.READY
            : Readiness.missing(ROLES_FIELD, Text.of("prerequisites.roles.missing")));
  }

  private boolean remembered() {
    return choices.now().rolesConfirmed().getOrDefault(environment.get().id(), false);
  }
}
