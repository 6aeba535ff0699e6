package openfinance.onboarding.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where the command line was started: its streams, its environment variables and its keyboard.
 *
 * @param out results
 * @param err everything else
 * @param variables the environment variables
 * @param prompt asks a question and reads the answer without showing it; empty without a keyboard
 * @param question asks a question and reads the answer; empty without a keyboard
 * @param locale the computer's language
 */
public record Terminal(
    PrintWriter out,
    PrintWriter err,
    Map<String, String> variables,
    Function<String, Optional<char[]>> prompt,
    Function<String, Optional<String>> question,
    Locale locale) {

  /**
   * The terminal of this process. Output is UTF-8 unless a person reads it at a console of another
   * encoding.
   */
  public static Terminal ofThisProcess() {
    return new Terminal(
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        System.getenv(),
        Terminal::ask,
        Terminal::question,
        Locale.getDefault());
  }

  private static PrintWriter writer(FileDescriptor stream) {
    Charset charset = keyboard().map(Console::charset).orElse(StandardCharsets.UTF_8);
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), charset), /* autoFlush= */ true);
  }

  private static Optional<char[]> ask(String question) {
    return keyboard().map(console -> console.readPassword("%s ", question));
  }

  private static Optional<String> question(String question) {
    return keyboard().map(console -> console.readLine("%s ", question));
  }

  /** The console, when a person sits at it. */
  private static Optional<Console> keyboard() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal);
  }
}
