package openfinance.onboarding.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
  private static final Instant ANSWERED = Instant.parse("2026-03-01T10:15:30Z");

  private static Optional<Instant> of(Problem problem) {
    return RetryAfter.of(new RegistrationOutcome.Rejected(429, problem), ANSWERED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "120                           | 2026-03-01T10:17:30Z",
        "0                             | 2026-03-01T10:15:30Z",
        "Sun, 01 Mar 2026 10:20:00 GMT | 2026-03-01T10:20:00Z",
        "Sunday, 01-Mar-26 10:20:00 GMT | 2026-03-01T10:20:00Z",
        "Sun Mar  1 10:20:00 2026      | 2026-03-01T10:20:00Z",
        "Wed, 21 Oct 2015 07:28:00 GMT | 2026-03-01T10:15:30Z",
        "Sunday, 06-Nov-94 08:49:37 GMT | 2026-03-01T10:15:30Z",
      })
  void isSecondsOrADate(String header, Instant expected) {
    assertEquals(
        Optional.of(expected), of(Problem.of(ProblemCode.RATE_LIMITED, "rs1.example", header)));
    assertEquals(
        Optional.of(expected), of(Problem.of(ProblemCode.LFI_FAULT, "rs1.example", "503", header)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "-5",
        "99999999999",
        "99999999999999999999",
        "999999999",
        "Sun, 01 Mar 2099 10:20:00 GMT",
        "Mon, 99 Foo 2026"
      })
  void anythingElseIsNone(String header) {
    assertEquals(Optional.empty(), of(Problem.of(ProblemCode.RATE_LIMITED, "h", header)));
  }

  @Test
  void anotherRefusalHasNone() {
    assertEquals(Optional.empty(), of(Problem.of(ProblemCode.REJECTED_FORBIDDEN, "h", "403")));
    assertEquals(Optional.empty(), of(Problem.of(ProblemCode.RATE_LIMITED)));
  }
}
