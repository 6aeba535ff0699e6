package openfinance.onboarding.ui.submission;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.registration.RegistrationResult;
import openfinance.onboarding.transport.SentChain;

/** How a server stands on the page: the latest that is known of it. */
public sealed interface Standing {
  /** What stands in the way, if anything does. */
  default Optional<Problem> problem() {
    return Optional.empty();
  }

  /** What happened on the wire in plain text, redacted; empty when nothing did. */
  default String transcript() {
    return "";
  }

  /** The certificates of a server that was not trusted or did not answer. */
  default Optional<SentChain> serverChain() {
    return Optional.empty();
  }

  /** Nothing was tried yet. */
  record Untested() implements Standing {}

  /**
   * The connection is being tested.
   *
   * @param before what the test before it ended with, which counts until this one has ended
   */
  record Testing(Optional<Refused> before) implements Standing {
    /** A test of a server that stands like this. */
    static Testing of(Standing now) {
      return new Testing(now instanceof Refused refused ? Optional.of(refused) : Optional.empty());
    }
  }

  /** The connection test passed; {@code tlsVersion} as JSSE names it, such as {@code TLSv1.3}. */
  record Accepted(String tlsVersion, Duration elapsed) implements Standing {}

  /**
   * The connection test ended with a problem.
   *
   * @param serverChain the certificates that the server sent
   */
  record Refused(Problem reason, Optional<SentChain> serverChain, String transcript)
      implements Standing {
    @Override
    public Optional<Problem> problem() {
      return Optional.of(reason);
    }
  }

  /** The request has not been sent. */
  record Waiting() implements Standing {}

  /** The LFI asked to wait until then; its request is sent afterwards. */
  record PutOff(Instant until) implements Standing {}

  /** The request is under way. */
  record Sending(UUID interactionId, Instant since) implements Standing {}

  /** The attempt ended. */
  record Ended(RegistrationResult result) implements Standing {
    @Override
    public Optional<Problem> problem() {
      return outcome().problem();
    }

    /** How it ended. */
    public RegistrationOutcome outcome() {
      return result.outcome();
    }

    /** Whether the application is for certain not registered there by it. */
    public boolean refused() {
      return outcome().refused();
    }

    @Override
    public String transcript() {
      return result.transcript();
    }

    @Override
    public Optional<SentChain> serverChain() {
      return result.serverChain();
    }

    /** Why the request was never sent, unless a person took it back. */
    Optional<Problem> unsent() {
      return problem()
          .filter(it -> result.outcome() instanceof RegistrationOutcome.Failed && !cancelled());
    }

    /** Whether it was taken back before it left. */
    public boolean cancelled() {
      return outcome() instanceof RegistrationOutcome.Failed
          && problem().filter(it -> it.code() == ProblemCode.CANCELLED).isPresent();
    }

    /** How long it took. */
    public Duration elapsed() {
      return Duration.between(result.attempt().startedAt(), result.finishedAt());
    }
  }
}
