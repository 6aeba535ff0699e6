package openfinance.onboarding.registration;

import java.time.Instant;
import java.util.Optional;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.transport.SentChain;

/**
 * An attempt that ended.
 *
 * @param transcript the exchange in plain text, redacted; empty when nothing was sent
 * @param unwritten why the end could not be written down, when it could not
 * @param serverChain the certificates of a server that did not answer, as far as it sent any
 */
public record RegistrationResult(
    RegistrationAttempt attempt,
    RegistrationOutcome outcome,
    Instant finishedAt,
    String transcript,
    Optional<Problem> unwritten,
    Optional<SentChain> serverChain) {
  /** One that is written down, or will be. */
  public RegistrationResult(
      RegistrationAttempt attempt,
      RegistrationOutcome outcome,
      Instant finishedAt,
      String transcript) {
    this(attempt, outcome, finishedAt, transcript, Optional.empty(), Optional.empty());
  }

  /** The same, with the certificates that the server sent. */
  RegistrationResult withServerChain(SentChain sent) {
    return new RegistrationResult(
        attempt, outcome, finishedAt, transcript, unwritten, Optional.of(sent));
  }

  /** The same, when its end could not be written down for this problem. */
  RegistrationResult unwritten(Problem problem) {
    String note = "* not written down: " + problem.code() + "\n";
    return new RegistrationResult(
        attempt, outcome, finishedAt, transcript + note, Optional.of(problem), serverChain);
  }
}
