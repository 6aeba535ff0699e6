package openfinance.onboarding.ui.credentials;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import openfinance.onboarding.credentials.CredentialFile;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.credentials.Passphrase;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.ui.tasks.Tasks;

/** The picked files in their order. Each is read as soon as it is picked. */
final class PickedFiles {
  private final CredentialReader reader;
  private final Tasks tasks;
  private final Consumer<PickedFile> changed;
  private final ObservableList<PickedFile> files = FXCollections.observableArrayList();
  private final Map<PickedFile, Tasks.Running> running = new HashMap<>();
  private int numbers;
  private int pasted;

  /**
   * No files.
   *
   * @param changed told the file that was read, or could not be
   */
  PickedFiles(CredentialReader reader, Tasks tasks, Consumer<PickedFile> changed) {
    this.reader = reader;
    this.tasks = tasks;
    this.changed = changed;
  }

  ObservableList<PickedFile> list() {
    return files;
  }

  /** What was read, in the order of the files. */
  List<CredentialFile> read() {
    return files.stream().flatMap(file -> file.read().stream()).toList();
  }

  /** What was read from disk, where it may change. */
  List<CredentialFile> onDisk() {
    return files.stream()
        .filter(file -> file.path().isPresent())
        .flatMap(file -> file.read().stream())
        .toList();
  }

  /** Where the files are that lie on a disk. */
  List<Path> paths() {
    return files.stream().flatMap(file -> file.path().stream()).toList();
  }

  /** Whether one is being read. */
  boolean areReading() {
    return files.stream().anyMatch(file -> file.state().get() instanceof PickedFile.State.Reading);
  }

  /** What was read and not yet looked at together with the others. */
  Set<CredentialFile> fresh() {
    return files.stream()
        .filter(file -> !file.isExamined())
        .flatMap(file -> file.read().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What was read of the first file that holds this certificate. */
  Optional<CredentialFile> holderOf(X509Certificate certificate) {
    return read().stream().filter(file -> file.certificates().contains(certificate)).findFirst();
  }

  /** The file of which this was read. */
  Optional<PickedFile> find(CredentialFile read) {
    return files.stream().filter(file -> file.read().filter(read::equals).isPresent()).findFirst();
  }

  /** Picks files and folders; one that was picked before is read again. */
  void add(List<Path> paths) {
    for (Path path : paths) {
      PickedFile file = find(path).orElseGet(() -> added(new FileSource.OnDisk(path)));
      read(file);
    }
  }

  /** Picks a text from the clipboard. */
  void paste(String text) {
    pasted++;
    read(added(new FileSource.Pasted("pasted-" + pasted + ".pem", text)));
  }

  /** Picks again what was dropped. */
  void putBack(PickedFile file) {
    files.add(file);
  }

  /** Reads a file again with its passphrase, which is wiped afterwards. */
  void open(PickedFile file, Passphrase passphrase) {
    read(file, () -> file.source().read(reader, passphrase), Optional.of(passphrase));
  }

  void remove(PickedFile file) {
    cancel(file);
    files.remove(file);
  }

  void clear() {
    List.copyOf(files).forEach(this::remove);
  }

  /** Picks the files of the last time; those that are gone are passed over in silence. */
  void restore(List<Path> paths) {
    paths.forEach(
        path -> find(path).orElseGet(() -> added(new FileSource.OnDisk(path))).remembered());
    add(paths);
  }

  /** Reads again what was cancelled while it was read. */
  void resume() {
    files.stream()
        .filter(file -> file.state().get() instanceof PickedFile.State.Reading)
        .toList()
        .forEach(this::read);
  }

  private Optional<PickedFile> find(Path path) {
    return files.stream().filter(file -> file.path().filter(path::equals).isPresent()).findFirst();
  }

  private PickedFile added(FileSource source) {
    PickedFile file = new PickedFile(numbers++, source);
    files.add(file);
    return file;
  }

  private void cancel(PickedFile file) {
    Optional.ofNullable(running.remove(file)).ifPresent(Tasks.Running::cancel);
  }

  private void read(PickedFile file) {
    read(file, () -> file.source().read(reader), Optional.empty());
  }

  /** The passphrase is wiped also when the reading is cancelled before it begins. */
  private void read(
      PickedFile file,
      Callable<Outcome<List<CredentialFile>>> reading,
      Optional<Passphrase> passphrase) {
    cancel(file);
    file.fault(Optional.empty());
    file.examined(false);
    file.state(new PickedFile.State.Reading());
    changed.accept(file);
    Tasks.Running started =
        tasks.<List<CredentialFile>>run(
            reading,
            found -> found(file, found, passphrase.isPresent()),
            problem -> ended(file, new PickedFile.State.Unread(problem)),
            () -> passphrase.ifPresent(Passphrase::close));
    if (file.state().get() instanceof PickedFile.State.Reading && files.contains(file)) {
      running.put(file, started);
    }
  }

  /** A folder gives way to the files in it that belong together. */
  private void found(PickedFile file, List<CredentialFile> found, boolean passphrase) {
    boolean itself =
        file.path().isEmpty() || file.path().filter(found.getFirst().path()::equals).isPresent();
    if (itself) {
      ended(file, new PickedFile.State.Read(found.getFirst(), passphrase));
      return;
    }
    running.remove(file);
    files.remove(file);
    for (CredentialFile read : found) {
      PickedFile inside =
          find(read.path()).orElseGet(() -> added(new FileSource.OnDisk(read.path())));
      ended(inside, new PickedFile.State.Read(read, passphrase));
    }
  }

  private void ended(PickedFile file, PickedFile.State how) {
    running.remove(file);
    file.state(how);
    changed.accept(file);
  }
}
