package openfinance.onboarding.evidence;

import java.util.List;
import openfinance.onboarding.evidence.EvidenceReport.Entry;

/**
 * The evidence as a document for people: HTML and Markdown draw the same one.
 *
 * @param facts what holds for the whole
 * @param chapters one for each application
 */
record EvidenceDocument(String title, List<Fact> facts, List<Chapter> chapters) {
  EvidenceDocument {
    facts = List.copyOf(facts);
    chapters = List.copyOf(chapters);
  }

  /**
   * A named value.
   *
   * @param code whether it is an identifier or address, which keeps its direction
   */
  record Fact(String name, String value, boolean code) {}

  /** One application with its tables. */
  record Chapter(String title, List<Fact> facts, List<Table> tables) {
    Chapter {
      facts = List.copyOf(facts);
      tables = List.copyOf(tables);
    }
  }

  /**
   * A table.
   *
   * @param widths of the columns, in percent
   * @param codes the places, from 0, of the columns that hold identifiers or addresses
   * @param rows of cells
   */
  record Table(
      String title,
      List<String> columns,
      List<Integer> widths,
      List<Integer> codes,
      List<List<Cell>> rows) {
    Table {
      columns = List.copyOf(columns);
      widths = List.copyOf(widths);
      codes = List.copyOf(codes);
      rows = List.copyOf(rows);
    }
  }

  /** A cell of one line or several. */
  record Cell(List<Line> lines) {
    Cell {
      lines = List.copyOf(lines);
    }

    /** A cell of one line in the document's words. */
    static Cell of(String words) {
      return new Cell(List.of(new Line(words, "")));
    }
  }

  /**
   * A line of a cell.
   *
   * @param note what a person wrote in whatever language, which goes its own direction; stands
   *     after the words; may be empty
   */
  record Line(String words, String note) {}

  /** The document of a report. */
  static EvidenceDocument of(EvidenceReport report, EvidenceWords words) {
    List<Fact> facts =
        List.of(
            new Fact(words.text("evidence.writtenAt"), Moments.utc(report.writtenAt()), true),
            new Fact(
                words.text("evidence.program"), "TPP Onboarding " + report.programVersion(), true),
            new Fact(words.text("evidence.digest"), report.ledgerDigest(), true),
            new Fact(
                words.text("evidence.count"), Integer.toString(report.entries().size()), false));
    List<Chapter> chapters =
        report.byApplication().stream().map(entries -> chapter(report, entries, words)).toList();
    return new EvidenceDocument(words.text("evidence.title"), facts, chapters);
  }

  private static Chapter chapter(EvidenceReport report, List<Entry> entries, EvidenceWords words) {
    Entry first = entries.getFirst();
    String environment = words.environment(first.environment());
    return new Chapter(
        words.text("evidence.application", first.applicant().name(), environment),
        ApplicationParticulars.of(report, entries, words),
        List.of(
            EvidenceTables.servers(entries, words),
            EvidenceTables.activation(entries, words),
            EvidenceTables.attempts(entries, words)));
  }
}
