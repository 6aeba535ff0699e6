package openfinance.onboarding.ui.credentials;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import openfinance.onboarding.credentials.CredentialFile;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;

/** A file that the person picked. */
public final class PickedFile {
  /** What is known of it. */
  public sealed interface State {
    /** It is being read. */
    record Reading() implements State {}

    /**
     * It was read.
     *
     * @param passphrase whether a passphrase opened it
     */
    record Read(CredentialFile file, boolean passphrase) implements State {}

    /** It could not be read, or only with a passphrase. */
    record Unread(Problem problem) implements State {}
  }

  private final int number;
  private final FileSource source;
  private boolean remembered;
  private boolean examined;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State.Reading());
  private final ReadOnlyObjectWrapper<Optional<Problem>> fault =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  PickedFile(int number, FileSource source) {
    this.number = number;
    this.source = source;
  }

  /** Where it is read from. */
  FileSource source() {
    return source;
  }

  /** The file; empty for text that was pasted. */
  public Optional<Path> path() {
    return source.path();
  }

  /** Marks it as picked the last time, not now. */
  void remembered() {
    remembered = true;
  }

  /** Whether it was picked the last time, not now. */
  boolean isRemembered() {
    return remembered;
  }

  /** Whether it was picked the last time and is there no longer. */
  boolean isGone() {
    return remembered
        && state.get() instanceof State.Unread(Problem problem)
        && problem.code() == ProblemCode.FILE_MISSING;
  }

  /** Marks it as looked at together with the others. */
  void examined(boolean now) {
    examined = now;
  }

  /** Whether it was looked at together with the others since it was read. */
  boolean isExamined() {
    return examined;
  }

  /** Its name without the folder. */
  public String name() {
    return source.name();
  }

  /** What is known of it. */
  public ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  void state(State now) {
    state.set(now);
  }

  /** What is wrong with it among the other files, although it could be read. */
  public ReadOnlyObjectProperty<Optional<Problem>> fault() {
    return fault.getReadOnlyProperty();
  }

  void fault(Optional<Problem> now) {
    fault.set(now);
  }

  /** What it holds, once it was read. */
  public Optional<CredentialFile> read() {
    return state.get() instanceof State.Read(CredentialFile file, boolean passphrase)
        ? Optional.of(file)
        : Optional.empty();
  }

  /** Whether it can only be read with a passphrase, the right one of which was not given. */
  public boolean needsPassphrase() {
    return state.get() instanceof State.Unread(Problem problem) && isPassphrase(problem.code());
  }

  static boolean isPassphrase(ProblemCode code) {
    return code == ProblemCode.PASSPHRASE_NEEDED || code == ProblemCode.PASSPHRASE_WRONG;
  }

  /** The id of the node that stands for it. */
  public String fieldId() {
    return "file-" + number;
  }

  /** The id of the field for its passphrase. */
  public String passphraseId() {
    return "passphrase-" + number;
  }
}
