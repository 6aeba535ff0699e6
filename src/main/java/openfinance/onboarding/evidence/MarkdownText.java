package openfinance.onboarding.evidence;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import openfinance.onboarding.evidence.EvidenceDocument.Cell;
import openfinance.onboarding.evidence.EvidenceDocument.Fact;
import openfinance.onboarding.evidence.EvidenceDocument.Table;
import openfinance.onboarding.problem.ForeignText;

/** A document as Markdown with tables, as GitHub and most other readers take it. */
final class MarkdownText {
  private static final Pattern UNFIT_FOR_CODE = Pattern.compile("[`|\\p{Cc}\\u2028\\u2029]");

  private MarkdownText() {}

  static String write(EvidenceDocument document) {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(line(document.title())).append("\n\n");
    text.append(facts(document.facts()));
    for (EvidenceDocument.Chapter chapter : document.chapters()) {
      text.append("\n## ").append(line(chapter.title())).append("\n\n");
      text.append(facts(chapter.facts()));
      chapter.tables().stream()
          .filter(table -> !table.rows().isEmpty())
          .forEach(table -> text.append(table(table)));
    }
    return text.toString();
  }

  private static String facts(List<Fact> facts) {
    return facts.stream()
        .map(fact -> "- **" + line(fact.name()) + ":** " + value(fact.value(), fact.code()) + "\n")
        .collect(Collectors.joining());
  }

  private static String table(Table table) {
    StringBuilder text = new StringBuilder("\n### " + line(table.title()) + "\n\n");
    text.append(row(table.columns().stream().map(MarkdownText::line).toList()));
    text.append(row(table.columns().stream().map(column -> "---").toList()));
    for (List<Cell> cells : table.rows()) {
      List<String> values =
          IntStream.range(0, cells.size())
              .mapToObj(i -> value(text(cells.get(i)), table.codes().contains(i)))
              .toList();
      text.append(row(values));
    }
    return text.toString();
  }

  private static String text(Cell cell) {
    return cell.lines().stream()
        .map(line -> line.words() + line.note())
        .collect(Collectors.joining("\n"));
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  /** Readers differ in what a pipe or a line break within a code value becomes. */
  private static String value(String value, boolean code) {
    return code && !UNFIT_FOR_CODE.matcher(value).find()
        ? "`" + ForeignText.undirected(value) + "`"
        : escaped(value).replaceAll("\\R", "<br>");
  }

  /** A text that must stay on its line, such as a heading. */
  private static String line(String text) {
    return escaped(ForeignText.oneLine(text));
  }

  private static String escaped(String text) {
    return ForeignText.undirected(text).replaceAll("([\\\\`*_\\[\\]<>|&~])", "\\\\$1");
  }
}
