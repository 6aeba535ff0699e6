package openfinance.onboarding.ui.submission;

import java.util.List;
import openfinance.onboarding.registration.RegistrationOutcome;

/** How many attempts stand how. */
public record Tally(
    int registered,
    int rejected,
    int unknown,
    int failed,
    int cancelled,
    int sending,
    int waiting) {
  /** Of no attempt. */
  public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);

  /** Of these rows. */
  static Tally of(List<TargetRow> rows) {
    return rows.stream().map(row -> one(row.standing().get())).reduce(NONE, Tally::plus);
  }

  /** All attempts. */
  public int total() {
    return finished() + sending + waiting;
  }

  /** Those that ended. */
  public int finished() {
    return registered + rejected + unknown + failed + cancelled;
  }

  private static Tally one(Standing standing) {
    return switch (standing) {
      case Standing.Untested(), Standing.Testing(var _) -> NONE;
      case Standing.Accepted accepted -> NONE;
      case Standing.Refused refused -> NONE;
      case Standing.Waiting() -> new Tally(0, 0, 0, 0, 0, 0, 1);
      case Standing.PutOff putOff -> new Tally(0, 0, 0, 0, 0, 0, 1);
      case Standing.Sending sending -> new Tally(0, 0, 0, 0, 0, 1, 0);
      case Standing.Ended ended -> ended(ended);
    };
  }

  private static Tally ended(Standing.Ended ended) {
    if (ended.cancelled()) {
      return new Tally(0, 0, 0, 0, 1, 0, 0);
    }
    return switch (ended.result().outcome()) {
      case RegistrationOutcome.Registered registered -> new Tally(1, 0, 0, 0, 0, 0, 0);
      case RegistrationOutcome.Rejected rejected -> new Tally(0, 1, 0, 0, 0, 0, 0);
      case RegistrationOutcome.Unknown unknown -> new Tally(0, 0, 1, 0, 0, 0, 0);
      case RegistrationOutcome.Failed failed -> new Tally(0, 0, 0, 1, 0, 0, 0);
    };
  }

  private Tally plus(Tally other) {
    return new Tally(
        registered + other.registered,
        rejected + other.rejected,
        unknown + other.unknown,
        failed + other.failed,
        cancelled + other.cancelled,
        sending + other.sending,
        waiting + other.waiting);
  }
}
