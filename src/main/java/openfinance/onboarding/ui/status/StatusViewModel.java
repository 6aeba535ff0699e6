package openfinance.onboarding.ui.status;

import java.time.LocalDate;
import java.time.ZoneId;
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
import openfinance.onboarding.ledger.ActivationState;
import openfinance.onboarding.ledger.ActivationStatus;
import openfinance.onboarding.ledger.ActivationStep;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.modelbank.AdminPortal;
import openfinance.onboarding.modelbank.ModelBank;
import openfinance.onboarding.modelbank.PortalEntry;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.ui.i18n.Text;
import openfinance.onboarding.ui.tasks.TaskScope;
import openfinance.onboarding.ui.tasks.Tasks;
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
  private final TaskScope tasks;
  private final Attempts attempts = new Attempts();
  private final FurtherRun further = new FurtherRun();
  private final ReadOnlyObjectWrapper<List<RegistrationRecord>> records =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<UUID>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableList<SideAct> sideActs = FXCollections.observableArrayList();
  private Optional<IdentityChosen> known = Optional.empty();
  private Optional<AdminPortal> portal = Optional.empty();

  /** A last page. */
  public StatusViewModel(StatusServices services, Tasks tasks) {
    this.services = services;
    this.tasks = new TaskScope(tasks);
  }

  @Override
  public StepId id() {
    return StepId.STATUS;
  }

  /** The latest attempt at each server. */
  public ReadOnlyObjectProperty<List<RegistrationRecord>> records() {
    return records.getReadOnlyProperty();
  }

  /** The interaction id of the attempt whose details are shown. */
  public ReadOnlyObjectProperty<Optional<UUID>> selected() {
    return selected.getReadOnlyProperty();
  }

  /** The attempt whose details are shown. */
  public Optional<RegistrationRecord> selectedRecord() {
    return records.get().stream()
        .filter(record -> Optional.of(record.attempt().interactionId()).equals(selected.get()))
        .findFirst();
  }

  /** Why the ledger could not be read or written. */
  public ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  /** Who registered. */
  public Optional<Applicant> applicant() {
    return known.map(Applicant::of);
  }

  /** The roles that an LFI was told, where that can be known: in the demo. */
  public List<String> roles(RegistrationRecord record) {
    return portal
        .flatMap(
            it -> it.entry(record.attempt().target().issuer(), record.attempt().applicationId()))
        .map(PortalEntry::roles)
        .orElse(List.of());
  }

  /** Whether the demo's Admin Portal says what is active, so that nobody needs to. */
  public boolean followsPortal() {
    return portal.isPresent();
  }

  /** Shows the details of an attempt. */
  public void select(RegistrationRecord record) {
    selected.set(Optional.of(record.attempt().interactionId()));
  }

  /** The LFI confirmed a step. */
  public void markActive(RegistrationRecord record, ActivationStep step) {
    UUID attempt = record.attempt().interactionId();
    ActivationState active =
        new ActivationState(
            step,
            ActivationStatus.ACTIVE,
            Optional.empty(),
            Optional.of(LocalDate.now(ZoneId.systemDefault())),
            "");
    change(ledger -> ledger.setActivation(attempt, active));
  }

  /** Goes back to the review with this one server, to try again. */
  public void tryAgain(RegistrationRecord record) {
    known
        .flatMap(identity -> further.with(identity, record.attempt().target()))
        .ifPresent(states -> services.restart().accept(StepId.SUBMISSION, states));
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
  public Optional<Runnable> lastAct() {
    return Optional.of(this::registerMore);
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
      submitted.interactionIds().stream()
          .findFirst()
          .ifPresent(id -> selected.set(Optional.of(id)));
      follow(submitted.with().chosen().prepared().environment().modelBank());
      change(this::copyPortal);
    }
  }

  @Override
  public void leave() {
    tasks.cancelAll();
  }

  @Override
  public CompletionStage<Outcome<WizardState>> complete(WizardState soFar) {
    return CompletableFuture.completedFuture(Outcome.success(soFar));
  }

  private static boolean sameRun(IdentityChosen one, IdentityChosen other) {
    return one.chosen().prepared().equals(other.chosen().prepared())
        && one.identity().certificate().equals(other.identity().certificate());
  }

  private void registerMore() {
    known.ifPresent(
        identity -> services.restart().accept(StepId.SERVERS, FurtherRun.more(identity)));
  }

  private void follow(Optional<ModelBank> bank) {
    Optional<AdminPortal> now = bank.map(ModelBank::portal);
    if (now.equals(portal)) {
      return;
    }
    portal = now;
    sideActs.clear();
    now.ifPresent(
        found -> {
          sideActs.add(
              new SideAct(Text.of("status.portal.open"), "fth-external-link", this::openPortal));
          found.onChange(() -> tasks.onWindowThread(() -> change(this::copyPortal)));
        });
  }

  private void openPortal() {
    String issuer = selectedRecord().map(record -> record.attempt().target().issuer()).orElse("");
    portal.ifPresent(found -> services.portal().accept(found, issuer));
  }

  private Optional<Problem> copyPortal(Ledger ledger) {
    return portal.flatMap(found -> PortalMirror.copy(found, ledger, attempts));
  }

  private interface Change {
    Optional<Problem> in(Ledger ledger);
  }

  private void change(Change change) {
    problem.set(Optional.empty());
    tasks.<List<RegistrationRecord>>run(
        () -> services.ledger().get().then(ledger -> changed(ledger, change)),
        records::set,
        reason -> problem.set(Optional.of(reason)));
  }

  private Outcome<List<RegistrationRecord>> changed(Ledger ledger, Change change) {
    Optional<Problem> refused = change.in(ledger);
    return refused.isPresent()
        ? Outcome.failure(refused.get())
        : Outcome.success(attempts.read(ledger));
  }
}
