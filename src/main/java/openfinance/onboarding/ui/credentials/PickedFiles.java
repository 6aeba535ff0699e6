package openfinance.onboarding.ui.credentials;

import java.nio.file.Path;
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

  /** Drops the file of which this was read. */
  void drop(CredentialFile read) {
    files.removeIf(file -> file.read().filter(read::equals).isPresent());
  }

  /** Picks a file that was read already. */
  void put(CredentialFile read) {
    added(read.path()).state(new PickedFile.State.Read(read, false));
  }

  /** Picks files; one that was picked before is read again. */
  void add(List<Path> paths) {
    for (Path path : paths) {
      PickedFile file = find(path).orElseGet(() -> added(path));
      read(file, () -> reader.read(path), false);
    }
  }

  /** Reads a file again with its passphrase, which is wiped afterwards. */
  void open(PickedFile file, Passphrase passphrase) {
    read(
        file,
        () -> {
          try (passphrase) {
            return reader.read(file.path(), passphrase);
          }
        },
        true);
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
    paths.forEach(path -> find(path).orElseGet(() -> added(path)).remembered());
    add(paths);
  }

  /** Reads again what was cancelled while it was read. */
  void resume() {
    add(
        files.stream()
            .filter(file -> file.state().get() instanceof PickedFile.State.Reading)
            .map(PickedFile::path)
            .toList());
  }

  private Optional<PickedFile> find(Path path) {
    return files.stream().filter(file -> file.path().equals(path)).findFirst();
  }

  private PickedFile added(Path path) {
    PickedFile file = new PickedFile(numbers++, path);
    files.add(file);
    return file;
  }

  private void cancel(PickedFile file) {
    Optional.ofNullable(running.remove(file)).ifPresent(Tasks.Running::cancel);
  }

  private void read(
      PickedFile file, Callable<Outcome<CredentialFile>> reading, boolean passphrase) {
    cancel(file);
    file.fault(Optional.empty());
    file.examined(false);
    file.state(new PickedFile.State.Reading());
    changed.accept(file);
    Tasks.Running started =
        tasks.<CredentialFile>run(
            reading,
            read -> ended(file, new PickedFile.State.Read(read, passphrase)),
            problem -> ended(file, new PickedFile.State.Unread(problem)));
    if (file.state().get() instanceof PickedFile.State.Reading) {
      running.put(file, started);
    }
  }

  private void ended(PickedFile file, PickedFile.State how) {
    running.remove(file);
    file.state(how);
    changed.accept(file);
  }
}
