package openfinance.onboarding.ui.followup;

import java.time.Instant;
import java.util.Optional;
import openfinance.onboarding.ledger.ActivationState;
import openfinance.onboarding.ledger.ActivationStatus;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.feedback.StateBadge;
import openfinance.onboarding.ui.i18n.Messages;

/** How an attempt ended, in words. */
public final class OutcomeWords {
  private final Messages messages;

  /** In this language. */
  public OutcomeWords(Messages messages) {
    this.messages = messages;
  }

  /** The verdict, such as "Registered". An attempt without an end is one of unknown outcome. */
  public String verdict(RegistrationRecord record) {
    return messages.get("followup.outcome." + id(record));
  }

  /** The verdict's state. */
  public static State state(RegistrationRecord record) {
    return switch (id(record)) {
      case "registered" -> State.OK;
      case "unknown" -> State.UNKNOWN;
      default -> State.DANGER;
    };
  }

  /** The verdict with the status, for a list. */
  public StateBadge badge(RegistrationRecord record) {
    Optional<Integer> status = record.outcome().flatMap(RegistrationOutcome::httpStatus);
    String words =
        status
            .map(
                number ->
                    messages.get(
                        "followup.outcome.withStatus", verdict(record), Integer.toString(number)))
            .orElse(verdict(record));
    StateBadge badge = new StateBadge(state(record), words);
    badge.getStyleClass().add("detail");
    return badge;
  }

  /** The answer's status line, such as "204 No Content"; empty where there was none. */
  public Optional<String> answer(RegistrationRecord record) {
    return record.outcome().flatMap(RegistrationOutcome::httpStatus).map(it -> it + reason(it));
  }

  /** What happened, in one sentence: who answered what, and when. */
  public String sentence(RegistrationRecord record) {
    Instant when = record.finishedAt().orElse(record.attempt().startedAt());
    return messages.get(
        "followup.detail." + id(record),
        record.attempt().target().organisationName(),
        messages.date(when),
        messages.time(when),
        answer(record).orElse(""));
  }

  /** How many steps are active, or that one is blocked. */
  public String activation(RegistrationRecord record) {
    if (record.blocked()) {
      return messages.get("followup.list.blocked");
    }
    long active = record.activation().stream().filter(OutcomeWords::active).count();
    return record.nextStep().isEmpty()
        ? messages.get("followup.list.active")
        : messages.get("followup.list.activeOf", active);
  }

  /** Whether the step is active. */
  public static boolean active(ActivationState state) {
    return state.status() == ActivationStatus.ACTIVE;
  }

  private static String id(RegistrationRecord record) {
    return record.outcome().map(RegistrationOutcome::id).orElse("unknown");
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
      case 502 -> " Bad Gateway";
      case 503 -> " Service Unavailable";
      case 504 -> " Gateway Timeout";
      default -> "";
    };
  }
}
