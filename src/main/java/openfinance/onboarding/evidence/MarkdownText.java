package openfinance.onboarding.evidence;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import openfinance.onboarding.evidence.EvidenceDocument.Fact;
import openfinance.onboarding.evidence.EvidenceDocument.Table;

/** A document as Markdown with tables, as GitHub and most other readers take it. */
final class MarkdownText {
  private MarkdownText() {}

  static String write(EvidenceDocument document) {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(escaped(document.title())).append("\n\n");
    text.append(facts(document.facts()));
    for (EvidenceDocument.Chapter chapter : document.chapters()) {
      text.append("\n## ").append(escaped(chapter.title())).append("\n\n");
      text.append(facts(chapter.facts()));
      chapter.tables().stream()
          .filter(table -> !table.rows().isEmpty())
          .forEach(table -> text.append(table(table)));
    }
    return text.toString();
  }

  private static String facts(List<Fact> facts) {
    return facts.stream()
        .map(
            fact ->
                "- **" + escaped(fact.name()) + ":** " + value(fact.value(), fact.code()) + "\n")
        .collect(Collectors.joining());
  }

  private static String table(Table table) {
    StringBuilder text = new StringBuilder("\n### " + escaped(table.title()) + "\n\n");
    text.append(row(table.columns().stream().map(MarkdownText::escaped).toList()));
    text.append(row(table.columns().stream().map(column -> "---").toList()));
    for (List<String> cells : table.rows()) {
      List<String> values =
          IntStream.range(0, cells.size())
              .mapToObj(i -> value(cells.get(i), table.codes().contains(i)))
              .toList();
      text.append(row(values));
    }
    return text.toString();
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String value(String value, boolean code) {
    return code && !value.contains("`")
        ? "`" + value.replace("|", "\\|") + "`"
        : escaped(value).replace("\n", "<br>");
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>|])", "\\\\$1");
  }
}
