package openfinance.onboarding.ui.credentials;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.credentials.CredentialFile;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.credentials.Passphrase;
import openfinance.onboarding.problem.Outcome;

/** Where what was picked is read from. Reading is slow. */
sealed interface FileSource {
  /** What it is called, without a folder. */
  String name();

  /** The file or folder; empty for what is on no disk. */
  Optional<Path> path();

  /** Reads it; a folder gives the files in it that belong together. */
  Outcome<List<CredentialFile>> read(CredentialReader reader);

  /** The same with a passphrase, which the caller keeps and wipes. */
  Outcome<List<CredentialFile>> read(CredentialReader reader, Passphrase passphrase);

  /** A file or a folder. */
  record OnDisk(Path file) implements FileSource {
    @Override
    public String name() {
      return Optional.ofNullable(file.getFileName()).orElse(file).toString();
    }

    @Override
    public Optional<Path> path() {
      return Optional.of(file);
    }

    @Override
    public Outcome<List<CredentialFile>> read(CredentialReader reader) {
      return reader.readAll(file);
    }

    @Override
    public Outcome<List<CredentialFile>> read(CredentialReader reader, Passphrase passphrase) {
      return reader.readAll(file, passphrase);
    }
  }

  /** Text from the clipboard. Prints without it: it may be a key. */
  record Pasted(String name, String text) implements FileSource {
    @Override
    public Optional<Path> path() {
      return Optional.empty();
    }

    @Override
    public Outcome<List<CredentialFile>> read(CredentialReader reader) {
      return alone(reader.readText(name, text));
    }

    @Override
    public Outcome<List<CredentialFile>> read(CredentialReader reader, Passphrase passphrase) {
      return alone(reader.readText(name, text, passphrase));
    }

    @Override
    public String toString() {
      return "Pasted[" + name + "]";
    }
  }

  private static Outcome<List<CredentialFile>> alone(Outcome<CredentialFile> read) {
    return read.then(file -> Outcome.success(List.of(file)));
  }
}
