package openfinance.onboarding.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import openfinance.onboarding.evidence.EvidenceReport.Entry;
import openfinance.onboarding.ledger.ActivationState;
import openfinance.onboarding.ledger.ActivationStep;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.problem.ForeignText;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationTarget;

/**
 * One row for each registration, as RFC 4180 has it, with a byte order mark so that Excel takes it
 * as UTF-8. An apostrophe stands before what a spreadsheet program would take for a formula, also
 * within a value: where the computer's list separator is a semicolon, cells end at each.
 */
final class CsvTable {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * Where a formula may begin: at the value's start, after what separates cells in some countries,
   * and on a further line, which is a further row there. The last four signs are the wide forms of
   * East Asian keyboards.
   */
  private static final Pattern FORMULA_START =
      Pattern.compile("^(?=[\t\r\n])|(?<=^|[;\t\r\n])(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");

  private static final List<String> REGISTRATION =
      List.of(
          "Environment",
          "Organisation name",
          "CustomerFriendlyName",
          "OpenIDDiscoveryDocument",
          "Issuer",
          "Registration endpoint",
          "Outcome",
          "HTTP status",
          "Problem",
          "Started at",
          "Finished at",
          "Interaction ID",
          "Attempts");
  private static final List<String> APPLICATION_AND_PROOF =
      List.of(
          "TPP name",
          "Organisation ID",
          "Application name",
          "Roles",
          "Application ID",
          "Client ID",
          "Client ID confirmed",
          "Certificate SHA-256",
          "Certificate DN",
          "Certificate expires",
          "Written at",
          "Program version",
          "Ledger SHA-256");

  private CsvTable() {}

  static String write(EvidenceReport report) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(columns());
    report.entries().forEach(entry -> rows.add(row(report, entry)));
    return BYTE_ORDER_MARK + rows.stream().map(CsvTable::line).collect(Collectors.joining());
  }

  private static List<String> columns() {
    List<String> columns = new ArrayList<>(REGISTRATION);
    for (ActivationStep step : ActivationStep.values()) {
      columns.addAll(List.of(named(step), named(step) + " on", named(step) + " note"));
    }
    columns.addAll(APPLICATION_AND_PROOF);
    return columns;
  }

  private static String named(ActivationStep step) {
    return switch (step) {
      case TPP -> "TPP activation";
      case SOFTWARE_STATEMENT -> "Software statement activation";
      case CLIENT -> "Client activation";
    };
  }

  private static List<String> row(EvidenceReport report, Entry entry) {
    RegistrationRecord record = entry.registration().current();
    RegistrationTarget target = record.attempt().target();
    List<String> row = new ArrayList<>();
    row.addAll(
        List.of(
            target.environment(),
            target.organisationName(),
            target.serverName(),
            target.wellKnown().toString(),
            target.issuer(),
            target.registrationEndpoint().toString(),
            record.outcome().map(it -> it.id()).orElse("unknown"),
            record.outcome().flatMap(it -> it.httpStatus()).map(String::valueOf).orElse(""),
            record.outcome().flatMap(it -> it.problem()).map(it -> it.code().name()).orElse(""),
            record.attempt().startedAt().toString(),
            record.finishedAt().map(String::valueOf).orElse(""),
            record.attempt().interactionId().toString(),
            Integer.toString(entry.registration().attempts().size())));
    record.activation().forEach(state -> row.addAll(activation(record, state)));
    row.addAll(applicant(entry.registration().certified(), entry.applicant()));
    row.addAll(
        List.of(report.writtenAt().toString(), report.programVersion(), report.ledgerDigest()));
    return row;
  }

  private static List<String> activation(RegistrationRecord record, ActivationState state) {
    return record.registered()
        ? List.of(
            state.status().name(),
            state
                .confirmedOn()
                .map(String::valueOf)
                .or(() -> state.since().map(Moments::day))
                .orElse(""),
            state.note())
        : List.of("", "", "");
  }

  private static List<String> applicant(RegistrationAttempt certified, Applicant applicant) {
    return List.of(
        applicant.name(),
        applicant.organisationId(),
        applicant.applicationName(),
        String.join(" ", applicant.roles()),
        applicant.applicationId(),
        applicant.clientId(),
        Boolean.toString(applicant.confirmed()),
        certified.certificateThumbprint(),
        certified.certificateSubject(),
        certified.certificateExpiry().toString());
  }

  private static String line(List<String> cells) {
    return cells.stream().map(CsvTable::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  /** Quoted always; a quote inside is doubled. What would turn the order around is left out. */
  static String cell(String text) {
    String value = ForeignText.undirected(text);
    return '"' + FORMULA_START.matcher(value).replaceAll("'").replace("\"", "\"\"") + '"';
  }
}
