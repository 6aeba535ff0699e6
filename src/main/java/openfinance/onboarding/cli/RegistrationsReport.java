package openfinance.onboarding.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import openfinance.onboarding.ledger.ActivationState;
import openfinance.onboarding.ledger.ActivationStatus;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.registration.RegistrationTarget;

/** Prints attempts from the ledger, times in UTC and beside it in this computer's zone. */
final class RegistrationsReport {
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);

  private final Output output;

  RegistrationsReport(Output output) {
    this.output = output;
  }

  /** There is no ledger yet. */
  void none() {
    output.complain(output.text("registrations.none"));
  }

  /** The ledger was damaged and was moved to this file; a new one was begun. */
  void ledgerSetAside(Path damaged) {
    output.complain(output.text("register.ledgerSetAside", damaged.toString()));
  }

  /** Each attempt, newest first. */
  void list(List<RegistrationRecord> records) {
    if (records.isEmpty()) {
      none();
    }
    records.forEach(record -> output.result(json(record), text(record)));
  }

  /** They were written to a file. */
  void written(int attempts, Path file) {
    output.complain(output.text("registrations.written", attempts, file.toString()));
  }

  private ObjectNode json(RegistrationRecord record) {
    RegistrationTarget target = record.attempt().target();
    ObjectNode json =
        new AttemptJson(output.problemJson())
            .of(record.attempt(), record.outcome(), record.finishedAt());
    json.put("environment", target.environment())
        .put("organisationName", target.organisationName())
        .put("serverName", target.serverName());
    ArrayNode steps = json.putArray("activation");
    for (ActivationState state : record.activation()) {
      ObjectNode step = steps.addObject();
      step.put("step", state.step().name()).put("status", state.status().name());
    }
    return json;
  }

  private List<String> text(RegistrationRecord record) {
    RegistrationTarget target = record.attempt().target();
    String server = target.serverName().isBlank() ? "" : " " + target.serverName();
    String name = target.organisationName() + server + " [" + target.environment() + "]";
    String status =
        record.outcome().flatMap(RegistrationOutcome::httpStatus).map(String::valueOf).orElse("-");
    String word = record.outcome().map(RegistrationOutcome::id).orElse("unknown");
    List<String> lines = new ArrayList<>();
    lines.add(output.text("register." + word, name, status));
    lines.add("  " + times(record.attempt().startedAt()));
    lines.add(
        "  " + output.text("register.interaction", record.attempt().interactionId().toString()));
    if (record.registered()) {
      long active =
          record.activation().stream()
              .filter(state -> state.status() == ActivationStatus.ACTIVE)
              .count();
      lines.add("  " + output.text("registrations.activation", active));
    }
    return lines;
  }

  private static String times(Instant moment) {
    return UTC.format(moment) + " (" + LOCAL.format(moment.atZone(ZoneId.systemDefault())) + ")";
  }
}
