package openfinance.onboarding.ui.submission;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
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
  private final TaskScope tasks;
  private final Path cache;
  private final TrustedAuthorities authorities;
  private final ConnectionTests tests;
  private final History history;
  private final Runs runs;
  private final SubmissionWords words = new SubmissionWords();
  private final ReadOnlyObjectWrapper<Optional<IdentityChosen>> input =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<TargetRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Readiness> readiness =
      new ReadOnlyObjectWrapper<>(Readiness.READY);
  private final ObjectProperty<RequestBody> body = new SimpleObjectProperty<>(RequestBody.JSON);

  /** A fourth page. */
  public SubmissionViewModel(SubmissionServices services, Tasks tasks) {
    this.tasks = new TaskScope(tasks);
    this.cache = services.cache();
    this.authorities =
        new TrustedAuthorities(services.environments(), services.reader(), this.tasks);
    this.tests = new ConnectionTests(this.tasks, services.clock());
    this.history = new History(services.ledger(), this.tasks);
    this.runs =
        new Runs(new BatchRun(services.journal(), services.clock(), this.tasks), services.clock());
    runs.tally().subscribe(now -> speak());
    runs.phase().subscribe(now -> check());
    tests.underWay().subscribe(now -> check());
    history.known().subscribe(now -> check());
    history.problem().subscribe(now -> check());
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

  /** What is sent, and what came of it. */
  public Runs runs() {
    return runs;
  }

  /** Earlier attempts at the servers. */
  public History history() {
    return history;
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
    return input.get().filter(Targets::inProduction).isPresent();
  }

  /** The request to a server as it goes out. */
  public RequestPreview request(TargetRow row) {
    return RequestPreview.of(row.target().registrationEndpoint(), body.get());
  }

  /**
   * Makes the request to a server as a command for a shell, with a fresh interaction id. It names
   * files with public certificates, which are written for it.
   */
  public void curl(TargetRow row, Consumer<String> ready, Consumer<Problem> failed) {
    input
        .get()
        .ifPresent(
            known ->
                tasks.<String>run(
                    () -> CurlCommand.fresh(known, row.target(), body.get(), cache),
                    ready,
                    failed));
  }

  /** Tests the connection to every server. */
  public void testConnections() {
    input
        .get()
        .filter(known -> runs.phase().get() == Phase.REVIEW)
        .ifPresent(known -> tests.run(known, rows.get()));
  }

  /** Leaves out every other server. */
  public void only(TargetRow row) {
    show(List.of(row));
  }

  /** Reads the earlier attempts, once more after a problem. */
  public void readHistory() {
    input
        .get()
        .map(known -> known.identity().certificate().applicationId().orElse(""))
        .ifPresent(applicationId -> history.read(applicationId, rows.get()));
  }

  /** Those that will be sent to: of several, none that may be registered already. */
  public List<TargetRow> included() {
    List<TargetRow> all = rows.get();
    return all.size() == 1 ? all : all.stream().filter(row -> !row.mayBeRegistered()).toList();
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
  public ObservableValue<Optional<Text>> progress() {
    return words.progress();
  }

  @Override
  public Optional<Text> answer() {
    return SubmissionWords.answer(runs.tally().get());
  }

  @Override
  public boolean irreversible() {
    return true;
  }

  @Override
  public boolean sending() {
    return runs.phase().get() == Phase.RUNNING;
  }

  @Override
  public void enter(WizardState soFar) {
    if (soFar instanceof IdentityChosen known) {
      runs.reset();
      input.set(Optional.of(known));
      authorities.of(known.chosen().prepared().environment());
      tests.forget();
      show(Targets.of(known).stream().map(TargetRow::new).toList());
      readHistory();
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
    return runs.begin(known, included(), body.get());
  }

  @Override
  public Optional<Readiness.Fault> explained(Problem reason) {
    return SubmissionReadiness.explained(rows.get(), reason);
  }

  @Override
  public void cancel() {
    runs.stopOrGoOn();
  }

  private void show(List<TargetRow> now) {
    rows.set(now);
    now.forEach(row -> row.repeatConfirmed().subscribe(confirmed -> check()));
    check();
  }

  private void check() {
    Readiness now = SubmissionReadiness.of(history, rows.get(), included());
    readiness.set(now.andFound(tests.found(runs.phase().get(), rows.get())));
    speak();
  }

  private void speak() {
    words.servers(included().size());
    boolean repeat = included().stream().anyMatch(TargetRow::mayBeRegistered);
    words.show(runs.phase().get(), runs.tally().get(), production(), repeat);
  }
}
