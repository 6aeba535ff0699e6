package openfinance.onboarding.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import openfinance.onboarding.evidence.EvidenceDocument.Cell;
import openfinance.onboarding.evidence.EvidenceDocument.Chapter;
import openfinance.onboarding.evidence.EvidenceDocument.Fact;
import openfinance.onboarding.evidence.EvidenceDocument.Line;
import openfinance.onboarding.evidence.EvidenceDocument.Table;
import openfinance.onboarding.problem.ForeignText;

/** A document as one HTML file that needs nothing else and prints to A4. */
final class HtmlPage {
  /** In Arabic a browser would break it at its hyphens. */
  private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

  private final EvidenceWords words;
  private final StringBuilder html = new StringBuilder();

  HtmlPage(EvidenceWords words) {
    this.words = words;
  }

  String write(EvidenceDocument document) {
    html.append("<!DOCTYPE html>\n<html lang=\"").append(words.languageTag());
    html.append("\" dir=\"").append(words.rightToLeft() ? "rtl" : "ltr").append("\">\n<head>\n");
    line("<meta charset=\"utf-8\">");
    line("<title>" + escaped(document.title()) + "</title>");
    html.append("<style>\n").append(style()).append("</style>\n</head>\n<body>\n");
    line("<h1>" + escaped(document.title()) + "</h1>");
    facts(document.facts());
    document.chapters().forEach(this::chapter);
    html.append("</body>\n</html>\n");
    return html.toString();
  }

  private void chapter(Chapter chapter) {
    line("<section>");
    line("<h2>" + escaped(chapter.title()) + "</h2>");
    facts(chapter.facts());
    chapter.tables().stream().filter(table -> !table.rows().isEmpty()).forEach(this::table);
    line("</section>");
  }

  private void facts(List<Fact> facts) {
    line("<dl>");
    for (Fact fact : facts) {
      String value = escaped(fact.value());
      line("<dt>" + escaped(fact.name()) + "</dt>");
      line("<dd>" + (fact.code() ? "<code>" + value + "</code>" : value) + "</dd>");
    }
    line("</dl>");
  }

  private void table(Table table) {
    line("<h3>" + escaped(table.title()) + "</h3>");
    line("<table>");
    html.append("<colgroup>");
    table.widths().forEach(it -> html.append("<col style=\"width: ").append(it).append("%\">"));
    html.append("</colgroup>\n");
    html.append("<thead><tr>");
    table.columns().forEach(name -> html.append("<th>").append(escaped(name)).append("</th>"));
    html.append("</tr></thead>\n<tbody>\n");
    for (List<Cell> row : table.rows()) {
      html.append("<tr>");
      for (int i = 0; i < row.size(); i++) {
        String value =
            row.get(i).lines().stream().map(HtmlPage::line).collect(Collectors.joining("<br>"));
        html.append(
            table.codes().contains(i)
                ? "<td><code>" + value + "</code></td>"
                : "<td>"
                    + DAY.matcher(value).replaceAll("<span class=\"day\">$0</span>")
                    + "</td>");
      }
      html.append("</tr>\n");
    }
    html.append("</tbody>\n</table>\n");
  }

  private static String line(Line line) {
    String note = line.note().isEmpty() ? "" : "<bdi>" + escaped(line.note()) + "</bdi>";
    return (escaped(line.words()) + note).replace("\n", "<br>");
  }

  private void line(String text) {
    html.append(text).append('\n');
  }

  private static String escaped(String text) {
    return ForeignText.undirected(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String style() {
    try (InputStream stream = HtmlPage.class.getResourceAsStream("evidence.css")) {
      if (stream == null) {
        throw new IllegalStateException("the stylesheet is not in the program");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
