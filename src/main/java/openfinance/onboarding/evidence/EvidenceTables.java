package openfinance.onboarding.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import openfinance.onboarding.evidence.EvidenceDocument.Cell;
import openfinance.onboarding.evidence.EvidenceDocument.Line;
import openfinance.onboarding.evidence.EvidenceDocument.Table;
import openfinance.onboarding.evidence.EvidenceReport.Entry;
import openfinance.onboarding.ledger.ActivationState;
import openfinance.onboarding.ledger.RegistrationRecord;

/** The tables of the document, of the registrations of one application. */
final class EvidenceTables {
  private EvidenceTables() {}

  /** Every authorisation server, as the production readiness checklist names them. */
  static Table servers(List<Entry> entries, EvidenceWords words) {
    return new Table(
        words.text("evidence.servers"),
        List.of(
            words.text("evidence.column.organisation"),
            "CustomerFriendlyName",
            "OpenIDDiscoveryDocument",
            words.text("evidence.column.outcome")),
        List.of(20, 26, 34, 20),
        List.of(2),
        entries.stream()
            .map(entry -> entry.registration().current())
            .map(
                record ->
                    List.of(
                        record.attempt().target().organisationName(),
                        words.stated(record.attempt().target().serverName()),
                        record.attempt().target().wellKnown().toString(),
                        words.outcome(record)))
            .map(EvidenceTables::cells)
            .toList());
  }

  /** What each LFI activated, with the history of what was set. */
  static Table activation(List<Entry> entries, EvidenceWords words) {
    return new Table(
        words.text("evidence.activation"),
        List.of(
            words.text("evidence.column.server"),
            words.text("evidence.step.TPP"),
            words.text("evidence.step.SOFTWARE_STATEMENT"),
            words.text("evidence.step.CLIENT"),
            words.text("evidence.column.history")),
        List.of(20, 14, 14, 14, 38),
        List.of(),
        entries.stream()
            .filter(entry -> entry.registration().current().registered())
            .map(entry -> activationRow(entry, words))
            .toList());
  }

  private static List<Cell> activationRow(Entry entry, EvidenceWords words) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(server(entry.registration().current())));
    entry
        .registration()
        .current()
        .activation()
        .forEach(state -> row.add(Cell.of(words.state(state))));
    row.add(
        new Cell(
            entry.activationHistory().stream().map(state -> historyLine(state, words)).toList()));
    return row;
  }

  private static Line historyLine(ActivationState state, EvidenceWords words) {
    String when = state.since().map(Moments::utc).orElse("");
    String line = words.text("evidence.history.line", when, words.step(state), words.state(state));
    return state.note().isBlank()
        ? new Line(line, "")
        : new Line(words.text("evidence.history.noted", line), state.note());
  }

  /** Every attempt, newest first. */
  static Table attempts(List<Entry> entries, EvidenceWords words) {
    return new Table(
        words.text("evidence.attempts"),
        List.of(
            words.text("evidence.column.started"),
            words.text("evidence.column.server"),
            words.text("evidence.column.outcome"),
            "x-fapi-interaction-id"),
        List.of(25, 20, 18, 37),
        List.of(0, 3),
        entries.stream()
            .flatMap(entry -> attemptRows(entry, words))
            .sorted((one, other) -> other.getFirst().compareTo(one.getFirst()))
            .map(EvidenceTables::cells)
            .toList());
  }

  private static Stream<List<String>> attemptRows(Entry entry, EvidenceWords words) {
    return entry.registration().attempts().stream()
        .map(
            record ->
                List.of(
                    Moments.utc(record.attempt().startedAt()),
                    server(record),
                    words.outcome(record),
                    record.attempt().interactionId().toString()));
  }

  private static List<Cell> cells(List<String> row) {
    return row.stream().map(Cell::of).toList();
  }

  private static String server(RegistrationRecord record) {
    String organisation = record.attempt().target().organisationName();
    String server = record.attempt().target().serverName();
    return server.isBlank() || server.equals(organisation)
        ? organisation
        : organisation + ", " + server;
  }
}
