package openfinance.onboarding.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import openfinance.onboarding.credentials.DistinguishedName;
import openfinance.onboarding.discovery.ServerMetadata;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.problem.Finding;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.registration.RegistrationRequest;
import openfinance.onboarding.registration.RegistrationResult;
import openfinance.onboarding.registration.RegistrationService;
import openfinance.onboarding.registration.RetryAfter;

/** Prints one result per target as it ends, and gathers the exit status. */
final class RegistrationReport {
  private static final String FAILED = "failed";
  private static final String DRY_RUN = "dry-run";

  private final Output output;
  private final Clock clock;
  private final ExitStatus status = new ExitStatus();

  /** The attempts that the ledger holds. */
  private final Set<UUID> written = ConcurrentHashMap.newKeySet();

  RegistrationReport(Output output, Clock clock) {
    this.output = output;
    this.clock = clock;
  }

  /** The exit status so far. */
  int status() {
    return status.value();
  }

  /** A finding on a server that goes on. */
  void warning(Finding finding) {
    output.warning(finding);
  }

  /** A target was left out: it wants registrations where another target already does. */
  void repeated(Target target, URI registrationEndpoint) {
    output.complain(
        output.text("register.repeated", target.address(), registrationEndpoint.toString()));
  }

  /** A target was left out: an earlier request to it registered the application, or may have. */
  void standing(RegistrationRecord record) {
    String key = record.registered() ? "register.standing" : "register.unsettled";
    if (record.registered()) {
      status.succeeded();
    } else {
      status.unknown();
    }
    RegistrationAttempt attempt = record.attempt();
    String name = attempt.target().organisationName();
    output.result(
        new AttemptJson(output.problemJson()).of(attempt, record.outcome(), record.finishedAt()),
        List.of(
            output.text(key, name, seconds(attempt.startedAt())),
            "  " + output.text("register.interaction", attempt.interactionId().toString()),
            "  " + output.text(key + ".remedy")));
  }

  private static String seconds(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** The ledger was damaged and was moved to this file; a new one was begun. */
  void ledgerSetAside(Path damaged) {
    output.complain(output.text("register.ledgerSetAside", damaged.toString()));
  }

  /** A request is about to leave. */
  void sending(RegistrationAttempt attempt) {
    written.add(attempt.interactionId());
    output.complain(
        output.text(
            "register.sending",
            attempt.target().registrationEndpoint().toString(),
            attempt.interactionId().toString()));
  }

  /** What has not been sent is taken back; what has been sent is waited for. */
  void cancelling() {
    output.complain(output.text("register.cancelling"));
  }

  /** The LFI asked to wait, and its request is sent once more then. */
  void postponed(RegistrationResult refusal, Instant until) {
    output.complain(
        output.text(
            "register.postponed", refusal.attempt().target().organisationName(), seconds(until)));
    output.detail(refusal.transcript());
  }

  /** An attempt ended. */
  void ended(RegistrationResult result) {
    status.ended(result.outcome());
    ObjectNode json =
        new AttemptJson(output.problemJson())
            .of(result.attempt(), Optional.of(result.outcome()), Optional.of(result.finishedAt()));
    if (!isWritten(result)) {
      json.putNull("interactionId");
    }
    output.result(json, text(result));
    hints(result);
    output.detail(result.transcript());
    result.unwritten().ifPresent(problem -> unwritten(result, problem));
  }

  /**
   * A target was left out before anything was sent to it.
   *
   * @param metadata what is known of the server
   */
  void notSent(
      Target target,
      Optional<ServerMetadata> metadata,
      Optional<X509Certificate> certificate,
      Problem problem) {
    status.failed(problem);
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("wellKnown", target.address());
    Json.put(json, "issuer", metadata.map(ServerMetadata::issuer));
    Json.put(
        json, "registrationEndpoint", metadata.map(it -> it.registrationEndpoint().toString()));
    json.put("outcome", FAILED).putNull("httpStatus").putNull("interactionId");
    Optional<DistinguishedName> subject = certificate.map(DistinguishedName::subjectOf);
    Json.put(json, "applicationId", subject.flatMap(DistinguishedName::commonName));
    Json.put(json, "organisationId", subject.flatMap(DistinguishedName::organisationalUnit));
    String now = clock.instant().toString();
    json.put("startedAt", now).put("finishedAt", now);
    json.set("problem", output.problemJson().of(problem));
    List<String> lines = new ArrayList<>();
    lines.add(output.text("register.failed", target.address()));
    indent(lines, output.card(problem));
    output.result(json, lines);
  }

  /** Whether results are lost, because nobody reads the standard output any more. */
  boolean unread() {
    return output.closed();
  }

  /** What would be sent without {@code --dry-run}. */
  void wouldSend(RegistrationRequest request) {
    status.succeeded();
    ObjectNode json = AttemptJson.target(request.target()).put("outcome", DRY_RUN);
    json.putNull("httpStatus").putNull("interactionId");
    Json.put(json, "applicationId", request.identity().certificate().applicationId());
    Json.put(json, "organisationId", request.identity().certificate().organisationId());
    json.putNull("startedAt").putNull("finishedAt").putNull("problem");
    List<String> lines = new ArrayList<>();
    lines.add(output.text("register.wouldSend", request.target().organisationName()));
    lines.add("  POST " + request.target().registrationEndpoint());
    lines.add("  " + RegistrationService.INTERACTION_ID + ": <UUID>");
    request
        .body()
        .content()
        .ifPresent(
            content -> indent(lines, List.of("Content-Type: application/json", "", content)));
    output.result(json, lines);
  }

  private void hints(RegistrationResult result) {
    String name = result.attempt().target().organisationName();
    if (result.outcome().disputesBody()) {
      String other = result.attempt().body().other().name().toLowerCase(Locale.ROOT);
      output.complain(output.text("register.otherBody." + other, name));
    }
    RetryAfter.of(result.outcome(), result.finishedAt())
        .ifPresent(
            until ->
                output.complain(
                    until.isAfter(result.finishedAt())
                        ? output.text("register.retryAfter", name, seconds(until))
                        : output.text("register.retryNow", name)));
  }

  private void unwritten(RegistrationResult result, Problem problem) {
    output.complain(
        output.text(
            "register.unwritten",
            result.attempt().target().organisationName(),
            result.attempt().interactionId().toString(),
            problem.code().name()));
    output.detail(problem.detail());
  }

  private List<String> text(RegistrationResult result) {
    RegistrationOutcome outcome = result.outcome();
    String status = outcome.httpStatus().map(String::valueOf).orElse("-");
    String name = result.attempt().target().organisationName();
    List<String> lines = new ArrayList<>();
    lines.add(output.text("register." + outcome.id(), name, status));
    if (isWritten(result)) {
      lines.add(
          "  " + output.text("register.interaction", result.attempt().interactionId().toString()));
    }
    outcome.problem().ifPresent(problem -> indent(lines, output.card(problem)));
    if (outcome instanceof RegistrationOutcome.Registered
        && !result.attempt().target().selfActivating()) {
      lines.add("  " + output.text("register.activation"));
    }
    return lines;
  }

  /** What was never about to be sent has an id that nobody can find again. */
  private boolean isWritten(RegistrationResult result) {
    return written.contains(result.attempt().interactionId());
  }

  private static void indent(List<String> lines, List<String> added) {
    added.forEach(line -> lines.add("  " + line));
  }
}
