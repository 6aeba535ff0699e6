package openfinance.onboarding.ui.status;

import java.time.Instant;
import java.util.Optional;
import openfinance.onboarding.ledger.ActivationState;
import openfinance.onboarding.ledger.ActivationStatus;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.feedback.StateBadge;
import openfinance.onboarding.ui.i18n.Messages;

/** How an attempt ended, in words. */
final class OutcomeWords {
  private final Messages messages;

  OutcomeWords(Messages messages) {
    this.messages = messages;
  }

  /** The verdict, such as "Registered". An attempt without an end is one of unknown outcome. */
  String verdict(RegistrationRecord record) {
    return messages.get("status.outcome." + id(record));
  }

  /** The verdict's state. */
  static State state(RegistrationRecord record) {
    return switch (id(record)) {
      case "registered" -> State.OK;
      case "unknown" -> State.UNKNOWN;
      default -> State.DANGER;
    };
  }

  /** The verdict with the status, for a list. */
  StateBadge badge(RegistrationRecord record) {
    Optional<Integer> status = record.outcome().flatMap(RegistrationOutcome::httpStatus);
    String words =
        status
            .map(
                number ->
                    messages.get(
                        "status.outcome.withStatus", verdict(record), Integer.toString(number)))
            .orElse(verdict(record));
    StateBadge badge = new StateBadge(state(record), words);
    badge.getStyleClass().add("detail");
    return badge;
  }

  /** What came and when. */
  String sentence(RegistrationRecord record) {
    Instant when = record.finishedAt().orElse(record.attempt().startedAt());
    String time = messages.dateTime(when);
    if (record.outcome().isEmpty()) {
      return messages.get("status.detail.unknown", time);
    }
    return switch (record.outcome().get()) {
      case RegistrationOutcome.Registered(int status) -> answered(status, time);
      case RegistrationOutcome.Rejected(int status, Problem reason) -> answered(status, time);
      case RegistrationOutcome.Failed(Problem reason) -> messages.get("status.detail.failed", time);
      case RegistrationOutcome.Unknown(Problem reason) ->
          messages.get("status.detail.unknown", time);
    };
  }

  /** How many steps are active, or that one is blocked. */
  String activation(RegistrationRecord record) {
    if (record.activation().stream().anyMatch(it -> it.status() == ActivationStatus.BLOCKED)) {
      return messages.get("status.list.blocked");
    }
    long active = record.activation().stream().filter(OutcomeWords::active).count();
    return record.nextStep().isEmpty()
        ? messages.get("status.list.active")
        : messages.get("status.list.activeOf", active);
  }

  static boolean active(ActivationState state) {
    return state.status() == ActivationStatus.ACTIVE;
  }

  static boolean registered(RegistrationRecord record) {
    return record.outcome().filter(RegistrationOutcome.Registered.class::isInstance).isPresent();
  }

  private static String id(RegistrationRecord record) {
    return record.outcome().map(RegistrationOutcome::id).orElse("unknown");
  }

  private String answered(int status, String time) {
    return messages.get("status.detail.sentence", status + reason(status), time);
  }

  /** The reason phrases of RFC 9110 section 15 that registrations come with. */
  private static String reason(int status) {
    return switch (status) {
      case 200 -> " OK";
      case 201 -> " Created";
      case 204 -> " No Content";
      case 400 -> " Bad Request";
      case 401 -> " Unauthorized";
      case 403 -> " Forbidden";
      case 404 -> " Not Found";
      case 409 -> " Conflict";
      case 415 -> " Unsupported Media Type";
      case 429 -> " Too Many Requests";
      case 500 -> " Internal Server Error";
      case 503 -> " Service Unavailable";
      default -> "";
    };
  }
}
