package openfinance.onboarding.ui.credentials;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.credentials.CredentialFile;
import openfinance.onboarding.credentials.IdentityChecks;
import openfinance.onboarding.credentials.Passphrase;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.ui.environment.ActiveEnvironment;
import openfinance.onboarding.ui.i18n.Text;
import openfinance.onboarding.ui.tasks.TaskScope;
import openfinance.onboarding.ui.trust.TrustedAuthorities;
import openfinance.onboarding.ui.wizard.PrimaryAct;
import openfinance.onboarding.ui.wizard.Readiness;
import openfinance.onboarding.ui.wizard.Step;
import openfinance.onboarding.ui.wizard.StepId;
import openfinance.onboarding.ui.wizard.WizardState;

/** The third page: the transport certificate and its key. */
public final class CredentialsViewModel implements Step {
  /** The id of the place where files are added. */
  public static final String FILES = "browseFiles";

  /** The id of the place where one of several certificates is chosen. */
  public static final String CHOICE = "certificateChoice";

  /** The id of the card that shows the identity. */
  public static final String CARD = "identityCard";

  private final CredentialsServices services;
  private final TaskScope tasks;
  private final AuthorityFiles trusted;
  private final TrustedAuthorities published;
  private final PickedFiles files;
  private final FilesTogether together;
  private final FileMemory memory;
  private final LastLook lastLook;
  private final KeystoreLookup keystore;
  private final ReadOnlyObjectWrapper<Readiness> readiness;
  private final ReadOnlyObjectWrapper<PrimaryAct> primary =
      new ReadOnlyObjectWrapper<>(PrimaryAct.of("credentials.primary"));
  private Optional<ActiveEnvironment> environment = Optional.empty();

  /** A page without files. */
  public CredentialsViewModel(CredentialsServices services) {
    this.services = services;
    this.tasks = new TaskScope(services.tasks());
    this.trusted = new AuthorityFiles(services.environments());
    this.published = new TrustedAuthorities(services.environments(), services.reader(), tasks);
    this.files = new PickedFiles(services.reader(), tasks, this::fileChanged);
    this.memory = new FileMemory(services.choices());
    this.together =
        new FilesTogether(
            new Examination(new IdentityChecks(services.clock())),
            trusted,
            files,
            tasks,
            memory,
            () -> examined(examined().get()));
    this.lastLook = new LastLook(services.reader(), tasks);
    this.keystore = new KeystoreLookup(services);
    this.readiness =
        new ReadOnlyObjectWrapper<>(CredentialsReadiness.of(List.of(), FilesTogether.NOTHING));
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
    return together.examined();
  }

  /** The CA certificates that the environment trusts. */
  AuthorityFiles trusted() {
    return trusted;
  }

  /** The CA certificates that the Trust Framework publishes, to be compared and trusted. */
  TrustedAuthorities published() {
    return published;
  }

  /** Looks again at everything, since other CA certificates are trusted now. */
  void authoritiesChanged() {
    examine();
  }

  /** The chosen environment. */
  public Optional<ActiveEnvironment> environment() {
    return environment;
  }

  /** Picks files. */
  public void add(List<Path> paths) {
    memory.rememberFolder(paths);
    files.add(paths);
  }

  /** Picks text from the clipboard, such as PEM. */
  public void paste(String text) {
    files.paste(text);
  }

  /** The files used lately. */
  Optional<RecentFiles> recent() {
    return environment.map(now -> new RecentFiles(memory, now, files.paths()));
  }

  /** Uses this one of several certificates. */
  public void choose(ClientIdentity identity) {
    environment.ifPresent(now -> memory.choose(now, identity.certificate().thumbprint()));
    examine();
  }

  /** What the Trust Framework's public keystore says of the certificate. */
  KeystoreLookup keystore() {
    return keystore;
  }

  /** Opens a file with its passphrase, which is wiped afterwards. */
  public void open(PickedFile file, Passphrase passphrase) {
    files.open(file, passphrase);
  }

  /** Drops the files that are to blame, and picks these in their place. */
  public void replaceFaulty(List<Path> paths) {
    replace(together.faulty(), paths);
  }

  /** Drops files, and picks these in their place. */
  public void replace(List<PickedFile> dropped, List<Path> paths) {
    dropped.forEach(files::remove);
    add(paths);
    examine();
  }

  /** The picked file that a certificate came from. */
  Optional<CredentialFile> holderOf(X509Certificate certificate) {
    return files.holderOf(certificate);
  }

  /** Trusts CA certificates no longer. */
  void removeAuthorities(AuthorityFiles.Group group) {
    environment.ifPresent(now -> trusted.remove(now, group.certificates()));
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
    return keystore
        .certificate()
        .map(own -> new CertificateFacts(own, services.clock()))
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
    published.of(now);
    if (same) {
      files.resume();
      lastLook.again(files.onDisk(), files::add);
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
    if (!(examined().get() instanceof Examined.Identity found)) {
      throw new IllegalStateException("not ready");
    }
    WizardState next =
        new WizardState.IdentityChosen(
            (WizardState.ServersChosen) soFar, found.identity(), files.onDisk());
    return lastLook.goOn(files.onDisk(), next, files::add).thenCompose(services.awaited()::read);
  }

  private void fileChanged(PickedFile file) {
    if (file.isGone()) {
      files.remove(file);
    }
    environment.ifPresent(now -> memory.used(now, file));
    examine();
  }

  private void examine() {
    boolean reading = files.areReading() || environment.isEmpty();
    readiness.set(
        reading
            ? CredentialsReadiness.of(files.list(), examined().get())
            : Readiness.missing(FILES, Text.of("credentials.fault.examining")));
    environment.ifPresent(together::examine);
  }

  private void examined(Examined now) {
    environment.ifPresent(
        active -> {
          memory.remember(active, files.list());
          trusted.show(active);
          keystore.ask(active, now);
        });
    readiness.set(CredentialsReadiness.of(files.list(), now));
  }
}
