package openfinance.onboarding.ui.credentials;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import openfinance.onboarding.credentials.CredentialFile;
import openfinance.onboarding.credentials.IdentityChecks;
import openfinance.onboarding.credentials.Passphrase;
import openfinance.onboarding.credentials.TrustFramework;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.ui.environment.ActiveEnvironment;
import openfinance.onboarding.ui.i18n.Text;
import openfinance.onboarding.ui.tasks.TaskScope;
import openfinance.onboarding.ui.tasks.Tasks;
import openfinance.onboarding.ui.wizard.PrimaryAct;
import openfinance.onboarding.ui.wizard.Readiness;
import openfinance.onboarding.ui.wizard.Step;
import openfinance.onboarding.ui.wizard.StepId;
import openfinance.onboarding.ui.wizard.WizardState;

/** The third page: the transport certificate and its key. */
public final class CredentialsViewModel implements Step {
  /** The id of the place where files are added. */
  public static final String FILES = "browseFiles";

  /** The id of the card that shows the identity. */
  public static final String CARD = "identityCard";

  private static final Examined NOTHING = new Examined.Incomplete(false, false);

  private final CredentialsServices services;
  private final TaskScope tasks;
  private final Examination examination;
  private final TrustedAuthorities trusted;
  private final PickedFiles files;
  private final FileMemory memory;
  private final LastLook lastLook;
  private final ReadOnlyObjectWrapper<Examined> examined = new ReadOnlyObjectWrapper<>(NOTHING);
  private final ReadOnlyObjectWrapper<List<String>> authorities =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Readiness> readiness;
  private final ReadOnlyObjectWrapper<PrimaryAct> primary =
      new ReadOnlyObjectWrapper<>(PrimaryAct.of("credentials.primary"));
  private Optional<ActiveEnvironment> environment = Optional.empty();
  private Optional<Tasks.Running> examining = Optional.empty();

  /** A page without files. */
  public CredentialsViewModel(CredentialsServices services) {
    this.services = services;
    this.tasks = new TaskScope(services.tasks());
    this.examination = new Examination(new IdentityChecks(services.clock()));
    this.trusted = new TrustedAuthorities(services.environments());
    this.files = new PickedFiles(services.reader(), tasks, this::fileChanged);
    this.memory = new FileMemory(services.choices());
    this.lastLook = new LastLook(services.reader(), tasks);
    this.readiness = new ReadOnlyObjectWrapper<>(CredentialsReadiness.of(List.of(), NOTHING));
  }

  @Override
  public StepId id() {
    return StepId.CREDENTIALS;
  }

  /** The picked files in their order, without those that hold CA certificates. */
  public ObservableList<PickedFile> files() {
    return files.list();
  }

  /** What the files make together. */
  public ReadOnlyObjectProperty<Examined> examined() {
    return examined.getReadOnlyProperty();
  }

  /** What to call the CA certificates that the environment trusts; empty when there are none. */
  public ReadOnlyObjectProperty<List<String>> authorities() {
    return authorities.getReadOnlyProperty();
  }

  /** Where the CA certificates came from. */
  TrustedAuthorities trusted() {
    return trusted;
  }

  /** The chosen environment. */
  public Optional<ActiveEnvironment> environment() {
    return environment;
  }

  /** Picks files. */
  public void add(List<Path> paths) {
    memory.rememberFolder(paths);
    files.add(paths);
    remember();
  }

  /** Opens a file with its passphrase, which is wiped afterwards. */
  public void open(PickedFile file, Passphrase passphrase) {
    files.open(file, passphrase);
  }

  /** Drops a file. */
  public void remove(PickedFile file) {
    files.remove(file);
    remember();
    examine();
  }

  /** Drops the files that do not go with the others, and picks these in their place. */
  public void replaceFaulty(List<Path> paths) {
    files.list().stream()
        .filter(file -> file.fault().get().isPresent())
        .toList()
        .forEach(files::remove);
    remember();
    examine();
    if (!paths.isEmpty()) {
      add(paths);
    }
  }

  /** Trusts the CA certificates that were added no longer. */
  public void removeAuthorities() {
    environment.ifPresent(trusted::removeAll);
    showAuthorities();
    examine();
  }

  /** Where to begin to look for files. */
  public Optional<Path> folder() {
    return environment.flatMap(memory::folder);
  }

  @Override
  public ObservableValue<Readiness> readiness() {
    return readiness.getReadOnlyProperty();
  }

  @Override
  public ObservableValue<PrimaryAct> primary() {
    return primary.getReadOnlyProperty();
  }

  @Override
  public Optional<Text> answer() {
    return services
        .known()
        .certificate()
        .get()
        .map(own -> new CertificateFacts(own.certificate(), services.clock()))
        .map(facts -> Text.of("credentials.answer", facts.daysLeft()));
  }

  @Override
  public void enter(WizardState soFar) {
    if (!(soFar instanceof WizardState.ServersChosen chosen)) {
      throw new IllegalStateException("an identity is chosen for servers");
    }
    ActiveEnvironment now = chosen.prepared().environment();
    boolean same = environment.filter(now::equals).isPresent();
    environment = Optional.of(now);
    showAuthorities();
    if (same) {
      files.resume();
    } else {
      files.clear();
      files.restore(memory.files(now));
    }
    examine();
  }

  @Override
  public void leave() {
    tasks.cancelAll();
  }

  @Override
  public CompletionStage<Outcome<WizardState>> complete(WizardState soFar) {
    if (!(examined.get() instanceof Examined.Identity found)) {
      throw new IllegalStateException("not ready");
    }
    List<Path> paths = files.list().stream().map(PickedFile::path).toList();
    WizardState next =
        new WizardState.IdentityChosen((WizardState.ServersChosen) soFar, found.identity(), paths);
    return lastLook.goOn(files.read(), next, files::add);
  }

  private void fileChanged(PickedFile file) {
    switch (file.state().get()) {
      case PickedFile.State.Read(CredentialFile read, boolean passphrase)
          when Examination.isAuthorities(read) -> {
        environment.ifPresent(now -> trusted.add(now, read));
        files.remove(file);
        remember();
        showAuthorities();
      }
      case PickedFile.State.Unread(Problem problem)
          when problem.code() == ProblemCode.FILE_MISSING && file.isRemembered() ->
          files.remove(file);
      default -> {}
    }
    examine();
  }

  private void examine() {
    examining.ifPresent(Tasks.Running::cancel);
    List<CredentialFile> read = files.read();
    boolean reading =
        files.list().stream().anyMatch(f -> f.state().get() instanceof PickedFile.State.Reading);
    if (reading || environment.isEmpty()) {
      readiness.set(CredentialsReadiness.of(files.list(), examined.get()));
      return;
    }
    readiness.set(Readiness.missing(FILES, Text.of("credentials.fault.examining")));
    ActiveEnvironment active = environment.get();
    TrustFramework trust = active.trustFramework(active.environment().kind().id());
    examining =
        Optional.of(
            tasks.<Examined>run(
                () -> Outcome.success(examination.of(read, trust)),
                this::show,
                problem -> show(new Examined.Mismatch(problem))));
  }

  private void show(Examined now) {
    files.list().forEach(file -> file.fault(FaultyFiles.fault(file, now)));
    examined.set(now);
    services.known().certificate().set(now.usable());
    readiness.set(CredentialsReadiness.of(files.list(), now));
  }

  private void showAuthorities() {
    authorities.set(environment.map(trusted::names).orElse(List.of()));
  }

  private void remember() {
    environment.ifPresent(now -> memory.remember(now, files.list()));
  }
}
