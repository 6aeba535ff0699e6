package openfinance.onboarding.ui.credentials;

import openfinance.onboarding.credentials.CredentialFile;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.i18n.Messages;

/** What is said of a picked file. */
final class FileWords {
  private final Messages messages;

  FileWords(Messages messages) {
    this.messages = messages;
  }

  /** What it is. */
  String kind(PickedFile file) {
    return file.read()
        .map(read -> messages.get("credentials.kind." + read.kind().name()))
        .orElse("");
  }

  /** How it stands. */
  String state(PickedFile file) {
    return messages.get("credentials.file." + stateKey(file));
  }

  private static String stateKey(PickedFile file) {
    return switch (file.state().get()) {
      case PickedFile.State.Reading() -> "reading";
      case PickedFile.State.Unread unread -> file.needsPassphrase() ? "passphrase" : "problem";
      case PickedFile.State.Read(CredentialFile read, boolean passphrase) ->
          file.fault().get().isPresent() ? "fault" : passphrase ? "opened" : "recognised";
    };
  }

  /** The sign for how it stands. */
  static State sign(PickedFile file) {
    return switch (file.state().get()) {
      case PickedFile.State.Reading() -> State.RUNNING;
      case PickedFile.State.Unread unread -> file.needsPassphrase() ? State.WARNING : State.DANGER;
      case PickedFile.State.Read read -> file.fault().get().isPresent() ? State.DANGER : State.OK;
    };
  }

  /** The icon for what it is. */
  static String icon(PickedFile file) {
    return file.read()
        .map(read -> read.certificates().isEmpty() && !read.keys().isEmpty())
        .map(key -> key ? "fth-key" : "fth-file-text")
        .orElse("fth-file");
  }
}
