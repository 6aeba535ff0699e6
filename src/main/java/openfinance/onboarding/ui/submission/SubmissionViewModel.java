package openfinance.onboarding.ui.submission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.registration.RequestBody;
import openfinance.onboarding.ui.i18n.Text;
import openfinance.onboarding.ui.tasks.TaskScope;
import openfinance.onboarding.ui.tasks.Tasks;
import openfinance.onboarding.ui.trust.TrustedAuthorities;
import openfinance.onboarding.ui.wizard.PrimaryAct;
import openfinance.onboarding.ui.wizard.Readiness;
import openfinance.onboarding.ui.wizard.Step;
import openfinance.onboarding.ui.wizard.StepId;
import openfinance.onboarding.ui.wizard.WizardState;
import openfinance.onboarding.ui.wizard.WizardState.IdentityChosen;

/** The fourth page: shows what will be sent, sends it once, and shows the answers as they come. */
public final class SubmissionViewModel implements Step {
  /** The id of the card that explains the first refusal. */
  public static final String REFUSAL = "refusal";

  private final TaskScope tasks;
  private final TrustedAuthorities authorities;
  private final ConnectionTests tests;
  private final BatchRun batch;
  private final SubmissionWords words = new SubmissionWords();
  private final ReadOnlyObjectWrapper<Optional<IdentityChosen>> input =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<TargetRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Tally> tally = new ReadOnlyObjectWrapper<>(Tally.NONE);
  private final ReadOnlyObjectWrapper<Boolean> running = new ReadOnlyObjectWrapper<>(false);
  private final ReadOnlyObjectWrapper<Readiness> readiness =
      new ReadOnlyObjectWrapper<>(Readiness.READY);
  private final ObjectProperty<RequestBody> body = new SimpleObjectProperty<>(RequestBody.JSON);

  /** A fourth page. */
  public SubmissionViewModel(SubmissionServices services, Tasks tasks) {
    this.tasks = new TaskScope(tasks);
    this.authorities =
        new TrustedAuthorities(services.environments(), services.reader(), this.tasks);
    this.tests = new ConnectionTests(this.tasks, services.clock());
    this.batch = new BatchRun(services.journal(), services.clock(), this.tasks);
    tally.subscribe(now -> words.show(running.get(), now, production()));
    running.subscribe(now -> words.show(now, tally.get(), production()));
  }

  @Override
  public StepId id() {
    return StepId.SUBMISSION;
  }

  /** The servers, in the order in which they were chosen. */
  public ReadOnlyObjectProperty<List<TargetRow>> rows() {
    return rows.getReadOnlyProperty();
  }

  /** Who registers, once it is known. */
  public ReadOnlyObjectProperty<Optional<IdentityChosen>> input() {
    return input.getReadOnlyProperty();
  }

  /** Whether requests are under way. */
  public ReadOnlyObjectProperty<Boolean> running() {
    return running.getReadOnlyProperty();
  }

  /** How many attempts stand how. */
  public ReadOnlyObjectProperty<Tally> tally() {
    return tally.getReadOnlyProperty();
  }

  /** What the requests carry. */
  public ObjectProperty<RequestBody> body() {
    return body;
  }

  /** The connection tests. */
  public ConnectionTests tests() {
    return tests;
  }

  /** The CA certificates that vouch for servers. */
  public TrustedAuthorities authorities() {
    return authorities;
  }

  /** Whether the registrations are real ones. */
  public boolean production() {
    return input
        .get()
        .map(known -> known.chosen().prepared().environment().environment().kind())
        .filter(Environment.Kind.PRODUCTION::equals)
        .isPresent();
  }

  /** The request to a server as it goes out. */
  public RequestPreview request(TargetRow row) {
    return RequestPreview.of(row.target().registrationEndpoint(), body.get());
  }

  /** The request to a server as a command for a shell, with a fresh interaction id. */
  public String curl(TargetRow row) {
    return new CurlCommand(
            row.target(), body.get(), input.get().map(IdentityChosen::files).orElse(List.of()))
        .text(UUID.randomUUID());
  }

  /** Tests the connection to every server. */
  public void testConnections() {
    input.get().filter(known -> !running.get()).ifPresent(known -> tests.run(known, rows.get()));
  }

  @Override
  public ObservableValue<Text> heading() {
    return words.heading();
  }

  @Override
  public ObservableValue<Text> lead() {
    return words.lead();
  }

  @Override
  public ObservableValue<Readiness> readiness() {
    return readiness.getReadOnlyProperty();
  }

  @Override
  public ObservableValue<PrimaryAct> primary() {
    return words.primary();
  }

  @Override
  public ObservableValue<Optional<Text>> hint() {
    return words.hint();
  }

  @Override
  public Optional<Text> answer() {
    return SubmissionWords.answer(tally.get());
  }

  @Override
  public boolean irreversible() {
    return true;
  }

  @Override
  public void enter(WizardState soFar) {
    if (soFar instanceof IdentityChosen known) {
      rows.set(Targets.of(known).stream().map(TargetRow::new).toList());
      input.set(Optional.of(known));
      authorities.of(known.chosen().prepared().environment());
      tests.forget();
      words.servers(rows.get().size());
      tally.set(Tally.NONE);
      words.show(false, Tally.NONE, production());
    }
  }

  @Override
  public void leave() {
    tasks.cancelAll();
  }

  @Override
  public CompletionStage<Outcome<WizardState>> complete(WizardState soFar) {
    if (!(soFar instanceof IdentityChosen known)) {
      throw new IllegalStateException("the identity comes before the submission");
    }
    CompletableFuture<Outcome<WizardState>> completion = new CompletableFuture<>();
    rows.get().forEach(TargetRow::waiting);
    running.set(true);
    count();
    batch.run(
        BatchRun.requests(known, rows.get(), body.get()),
        rows.get(),
        this::count,
        unexpected -> completion.complete(ended(known, unexpected)));
    return completion;
  }

  @Override
  public Optional<Readiness.Fault> explained(Problem reason) {
    return rows.get().stream()
        .filter(
            row ->
                row.standing().get() instanceof Standing.Ended ended && ended.unsent().isPresent())
        .findFirst()
        .map(
            row ->
                new Readiness.Fault(
                    REFUSAL,
                    Text.of("submission.refused", row.target().organisationName(), reason.code())));
  }

  @Override
  public void cancel() {
    batch.cancelUnsent();
  }

  private void count() {
    tally.set(Tally.of(rows.get()));
  }

  private Outcome<WizardState> ended(IdentityChosen known, Optional<Problem> unexpected) {
    count();
    running.set(false);
    List<UUID> written = BatchRun.written(rows.get());
    boolean somethingLeft = tally.get().registered() + tally.get().rejected() > 0;
    if (somethingLeft || tally.get().unknown() + tally.get().sending() > 0) {
      return Outcome.success(new WizardState.Submitted(known, written));
    }
    return Outcome.failure(BatchRun.firstProblem(rows.get(), unexpected));
  }
}
