package openfinance.onboarding.evidence;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file that evidence is written to. */
public enum EvidenceFormat {
  HTML("html"),
  MARKDOWN("md"),
  CSV("csv"),
  JSON("json");

  private final String extension;

  EvidenceFormat(String extension) {
    this.extension = extension;
  }

  /** How a file of it ends, without the dot. */
  public String extension() {
    return extension;
  }

  /** The format that a file's name asks for; empty when it asks for none of them. */
  public static Optional<EvidenceFormat> of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(it -> name.endsWith("." + it.extension)).findFirst();
  }

  /** The report in this format; what people read is in the language, keys are in English. */
  String write(EvidenceReport report, Locale language) {
    EvidenceWords words = new EvidenceWords(language);
    return switch (this) {
      case HTML -> new HtmlPage(words).write(EvidenceDocument.of(report, words));
      case MARKDOWN -> MarkdownText.write(EvidenceDocument.of(report, words));
      case CSV -> CsvTable.write(report);
      case JSON -> EvidenceJson.write(report);
    };
  }
}
