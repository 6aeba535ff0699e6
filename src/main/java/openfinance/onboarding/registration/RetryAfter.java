package openfinance.onboarding.registration;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.problem.Problem;

/**
 * When an LFI that takes no requests for now wants the next one: the {@code Retry-After} of its
 * answer, seconds or a date (RFC 9110 section 10.2.3).
 */
public final class RetryAfter {
  private static final int MOST_DIGITS = 9;

  private RetryAfter() {}

  /**
   * The time that the LFI named.
   *
   * @param answeredAt when it answered, from which its seconds count
   */
  public static Optional<Instant> of(RegistrationOutcome outcome, Instant answeredAt) {
    return outcome
        .problem()
        .flatMap(RetryAfter::header)
        .flatMap(header -> parsed(header, answeredAt));
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
    return arguments.stream().skip(place).findFirst().map(String::strip);
  }

  private static Optional<Instant> parsed(String header, Instant answeredAt) {
    if (header.matches("\\d{1," + MOST_DIGITS + "}")) {
      return Optional.of(answeredAt.plusSeconds(Long.parseLong(header)));
    }
    try {
      return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
