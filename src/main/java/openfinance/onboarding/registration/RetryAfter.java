package openfinance.onboarding.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.transport.RetryTime;

/**
 * When an LFI that takes no requests for now wants the next one: the {@code Retry-After} of its
 * answer, seconds or a date (RFC 9110 section 10.2.3).
 */
public final class RetryAfter {
  private RetryAfter() {}

  /**
   * The time that the LFI named; not before its answer, which means that nothing is to be waited
   * for.
   *
   * @param answeredAt when it answered, from which its seconds count
   */
  public static Optional<Instant> of(RegistrationOutcome outcome, Instant answeredAt) {
    return outcome
        .problem()
        .flatMap(RetryAfter::header)
        .flatMap(header -> RetryTime.of(header, answeredAt));
  }

  /** The header, where the problem names it among its arguments. */
  private static Optional<String> header(Problem problem) {
    List<String> arguments = problem.arguments();
    int place =
        switch (problem.code()) {
          case RATE_LIMITED -> 1;
          case LFI_FAULT -> 2;
          default -> arguments.size();
        };
    return arguments.stream().skip(place).findFirst();
  }
}
