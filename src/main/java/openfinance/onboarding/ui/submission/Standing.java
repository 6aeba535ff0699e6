package openfinance.onboarding.ui.submission;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.registration.RegistrationResult;

/** How a server stands on the page: the latest that is known of it. */
public sealed interface Standing {
  /** What stands in the way, if anything does. */
  default Optional<Problem> problem() {
    return Optional.empty();
  }

  /** Nothing was tried yet. */
  record Untested() implements Standing {}

  /** The connection is being tested. */
  record Testing() implements Standing {}

  /** The connection test passed; {@code tlsVersion} as JSSE names it, such as {@code TLSv1.3}. */
  record Accepted(String tlsVersion, Duration elapsed) implements Standing {}

  /**
   * The connection test ended with a problem.
   *
   * @param serverChain the certificates that the server sent, its own first; may be empty
   */
  record Refused(Problem reason, List<X509Certificate> serverChain) implements Standing {
    public Refused {
      serverChain = List.copyOf(serverChain);
    }

    @Override
    public Optional<Problem> problem() {
      return Optional.of(reason);
    }
  }

  /** The request has not been sent. */
  record Waiting() implements Standing {}

  /** The request is under way. */
  record Sending(UUID interactionId, Instant since) implements Standing {}

  /** The attempt ended. */
  record Ended(RegistrationResult result) implements Standing {
    @Override
    public Optional<Problem> problem() {
      return result.outcome().problem();
    }

    /** Whether it was taken back before it left. */
    public boolean cancelled() {
      return result.outcome() instanceof RegistrationOutcome.Failed
          && problem().filter(it -> it.code() == ProblemCode.CANCELLED).isPresent();
    }

    /** How long it took. */
    public Duration elapsed() {
      return Duration.between(result.attempt().startedAt(), result.finishedAt());
    }
  }
}
