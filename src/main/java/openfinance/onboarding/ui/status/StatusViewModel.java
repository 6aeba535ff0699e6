package openfinance.onboarding.ui.status;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.modelbank.AdminPortal;
import openfinance.onboarding.modelbank.ModelBank;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.ui.followup.FollowUp;
import openfinance.onboarding.ui.i18n.Text;
import openfinance.onboarding.ui.wizard.PrimaryAct;
import openfinance.onboarding.ui.wizard.Readiness;
import openfinance.onboarding.ui.wizard.SideAct;
import openfinance.onboarding.ui.wizard.Step;
import openfinance.onboarding.ui.wizard.StepId;
import openfinance.onboarding.ui.wizard.WizardState;
import openfinance.onboarding.ui.wizard.WizardState.IdentityChosen;
import openfinance.onboarding.ui.wizard.WizardState.Submitted;

/** The last page: whose turn it is at each LFI, drawn from the ledger. */
public final class StatusViewModel implements Step {
  private final StatusServices services;
  private final FollowUp followUp;
  private final Attempts attempts = new Attempts();
  private final FurtherRun further = new FurtherRun();
  private final ReadOnlyObjectWrapper<List<Registration>> registrations =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Registration.Key>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Text>> hint =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableList<SideAct> sideActs = FXCollections.observableArrayList();
  private Optional<IdentityChosen> known = Optional.empty();
  private Optional<UUID> arriving = Optional.empty();
  private Runnable saveEvidence = () -> {};

  /** A last page. */
  public StatusViewModel(StatusServices services) {
    this.services = services;
    this.followUp = services.followUp();
    followUp.book().subscribe(book -> show());
  }

  @Override
  public StepId id() {
    return StepId.STATUS;
  }

  /** One for each server, in the order in which they were registered. */
  public ReadOnlyObjectProperty<List<Registration>> registrations() {
    return registrations.getReadOnlyProperty();
  }

  /** Which registration's details are shown. */
  public ReadOnlyObjectProperty<Optional<Registration.Key>> selected() {
    return selected.getReadOnlyProperty();
  }

  /** The registration whose details are shown. */
  public Optional<Registration> selectedRegistration() {
    return registrations.get().stream()
        .filter(it -> Optional.of(it.key()).equals(selected.get()))
        .findFirst();
  }

  /** Every registration, and what can be done about them. */
  public FollowUp followUp() {
    return followUp;
  }

  /** Shows the details of a registration. */
  public void select(Registration registration) {
    selected.set(Optional.of(registration.key()));
  }

  /** Goes back to the review with this one server, to try again. */
  public void tryAgain(Registration registration) {
    known
        .flatMap(identity -> further.with(identity, registration.current().attempt().target()))
        .ifPresent(states -> services.restart().accept(StepId.SUBMISSION, states));
  }

  /** Says what asks for the file of the evidence; called once the page is drawn. */
  public void onSaveEvidence(Runnable ask) {
    saveEvidence = ask;
  }

  /** The evidence was saved, under the name that the person just chose. */
  public void saved() {
    hint.set(Optional.of(Text.of("status.saved")));
  }

  @Override
  public ObservableValue<Readiness> readiness() {
    return new ReadOnlyObjectWrapper<>(Readiness.READY);
  }

  @Override
  public ObservableValue<PrimaryAct> primary() {
    return new ReadOnlyObjectWrapper<>(PrimaryAct.of("status.primary"));
  }

  @Override
  public ObservableValue<Optional<Text>> hint() {
    return hint;
  }

  @Override
  public Optional<Runnable> lastAct() {
    return Optional.of(() -> saveEvidence.run());
  }

  @Override
  public Optional<Text> answer() {
    return Optional.empty();
  }

  @Override
  public ObservableList<SideAct> sideActs() {
    return sideActs;
  }

  @Override
  public void enter(WizardState soFar) {
    if (soFar instanceof Submitted submitted) {
      if (known.filter(before -> !sameRun(before, submitted.with())).isPresent()) {
        attempts.clear();
        further.forget();
      }
      known = Optional.of(submitted.with());
      further.remember(submitted.with());
      attempts.add(submitted.interactionIds());
      arriving = submitted.interactionIds().stream().findFirst();
      hint.set(Optional.empty());
      show();
      follow(submitted.with().chosen().prepared().environment().modelBank());
      followUp.refresh();
    }
  }

  @Override
  public void leave() {}

  @Override
  public CompletionStage<Outcome<WizardState>> complete(WizardState soFar) {
    return CompletableFuture.completedFuture(Outcome.success(soFar));
  }

  /** Chooses more servers, with everything known already filled in. */
  public void registerMore() {
    known.ifPresent(
        identity -> services.restart().accept(StepId.SERVERS, FurtherRun.more(identity)));
  }

  private void show() {
    registrations.set(attempts.in(followUp.book().get()));
    Optional<Registration> first = arriving.flatMap(followUp.book().get()::find);
    if (first.isPresent()) {
      arriving = Optional.empty();
      select(first.get());
    }
  }

  private static boolean sameRun(IdentityChosen one, IdentityChosen other) {
    return one.chosen().prepared().equals(other.chosen().prepared())
        && one.identity().certificate().equals(other.identity().certificate());
  }

  private void follow(Optional<ModelBank> bank) {
    followUp.follow(bank.map(ModelBank::portal));
    sideActs.clear();
    followUp
        .portal()
        .ifPresent(
            portal ->
                sideActs.add(
                    new SideAct(
                        Text.of("status.portal.open"),
                        "fth-external-link",
                        () -> openPortal(portal))));
    sideActs.add(new SideAct(Text.of("status.more"), "fth-plus", this::registerMore));
  }

  private void openPortal(AdminPortal portal) {
    String issuer =
        selectedRegistration().map(it -> it.current().attempt().target().issuer()).orElse("");
    services.portal().accept(portal, issuer);
  }
}
