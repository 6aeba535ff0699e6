package openfinance.onboarding.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import openfinance.onboarding.credentials.CredentialFile;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.problem.Outcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The certificate, its key, and where the passphrase comes from. */
final class CredentialOptions {
  @Option(names = "--certificate", paramLabel = "FILE", required = true)
  private Path certificate = Path.of("");

  @Option(names = "--key", paramLabel = "FILE")
  private @Nullable Path key;

  @Option(names = "--entry", paramLabel = "NAME")
  private @Nullable String entry;

  @ArgGroup(exclusive = true)
  private PassphraseOptions passphrase = new PassphraseOptions();

  /** The files that were named, certificate first. */
  List<Path> paths() {
    List<Path> paths = new ArrayList<>();
    paths.add(certificate);
    Optional.ofNullable(key).ifPresent(paths::add);
    return paths;
  }

  /** Which of several entries is meant. */
  EntryChoice entry(Terminal terminal, Output output) {
    return new EntryChoice(Optional.ofNullable(entry), terminal, output);
  }

  /**
   * Reads the files, or those of a folder that belong together, asking for a passphrase only when
   * one needs it.
   */
  List<Outcome<CredentialFile>> read(CredentialReader reader, Terminal terminal, Output output) {
    return paths().stream().flatMap(path -> read(path, reader, terminal, output)).toList();
  }

  private Stream<Outcome<CredentialFile>> read(
      Path path, CredentialReader reader, Terminal terminal, Output output) {
    Outcome<List<CredentialFile>> read =
        reader.readAll(
            path,
            needed ->
                passphrase.passphrase(
                    terminal, output.text("passphrase.prompt", needed.arguments().getFirst())));
    return switch (read) {
      case Outcome.Success<List<CredentialFile>>(var files) -> files.stream().map(Outcome::success);
      case Outcome.Failure<List<CredentialFile>>(var problem) ->
          Stream.of(Outcome.failure(problem));
    };
  }
}
