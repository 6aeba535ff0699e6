package openfinance.onboarding.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import openfinance.onboarding.credentials.Passphrase;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the passphrase comes from. It is never an argument itself. */
final class PassphraseOptions {
  private static final int LONGEST = 64 * 1024;

  @Option(names = "--passphrase-file", paramLabel = "FILE")
  private @Nullable Path file;

  @Option(names = "--passphrase-env", paramLabel = "NAME")
  private @Nullable String variable;

  /** To be filled from the command line. */
  PassphraseOptions() {}

  /** From this file or variable, when there is one. */
  PassphraseOptions(@Nullable Path file, @Nullable String variable) {
    this.file = file;
    this.variable = variable;
  }

  /**
   * The passphrase from the file's first line, the variable, or the keyboard.
   *
   * @return empty when there is none to be had, or a problem of reading the file
   */
  Outcome<Optional<Passphrase>> passphrase(Terminal terminal, String question) {
    if (file != null) {
      return fromFile(file);
    }
    Optional<char[]> characters =
        variable != null
            ? Optional.ofNullable(terminal.variables().get(variable)).map(String::toCharArray)
            : terminal.prompt().apply(question);
    return Outcome.success(characters.map(Passphrase::new));
  }

  private static Outcome<Optional<Passphrase>> fromFile(Path path) {
    String name = String.valueOf(path.getFileName());
    try (InputStream in = Files.newInputStream(path)) {
      // A device or a pipe tells no size beforehand.
      byte[] bytes = in.readNBytes(LONGEST + 1);
      if (bytes.length > LONGEST) {
        Arrays.fill(bytes, (byte) 0);
        return Outcome.failure(Problem.of(ProblemCode.FILE_TOO_LARGE, name));
      }
      CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
      char[] line = firstLine(text.array(), text.length());
      Arrays.fill(bytes, (byte) 0);
      Arrays.fill(text.array(), '\0');
      return Outcome.success(Optional.of(new Passphrase(line)));
    } catch (NoSuchFileException e) {
      return Outcome.failure(Problem.of(ProblemCode.FILE_MISSING, name));
    } catch (IOException e) {
      return Outcome.failure(
          Problem.of(ProblemCode.FILE_UNREADABLE, name).withDetail(e.toString()));
    }
  }

  private static char[] firstLine(char[] text, int length) {
    // Not as a String, which nobody could wipe.
    int from = length > 0 && text[0] == '\uFEFF' ? 1 : 0;
    int end = from;
    while (end < length && text[end] != '\n' && text[end] != '\r') {
      end++;
    }
    return Arrays.copyOfRange(text, from, end);
  }
}
