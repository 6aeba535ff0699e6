package openfinance.onboarding.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How results are written. */
final class OutputOptions {
  @Option(names = "--json")
  private boolean json;

  @Option(names = "--verbose")
  private boolean verbose;

  @Option(names = "--language", paramLabel = "en|ar", converter = LanguageConverter.class)
  private @Nullable Locale language;

  /** The language of the texts. */
  Locale language(Terminal terminal) {
    return language == null ? Language.of(terminal.locale()) : language;
  }

  /** The output as asked for. */
  Output output(Terminal terminal) {
    return new Output(terminal, json, verbose, language(terminal));
  }
}
