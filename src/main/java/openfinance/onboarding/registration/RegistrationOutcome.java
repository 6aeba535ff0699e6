package openfinance.onboarding.registration;

import java.util.Optional;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;

/** How an attempt ended. */
public sealed interface RegistrationOutcome {
  /** Its stable word in the command line's JSON and in the ledger. */
  String id();

  /** The HTTP status, when there was an answer. */
  default Optional<Integer> httpStatus() {
    return Optional.empty();
  }

  /** What went wrong, unless nothing did. */
  default Optional<Problem> problem() {
    return Optional.empty();
  }

  /**
   * Whether the LFI for certain did not register the application, so that a further attempt repeats
   * nothing: it refused, or the request never left.
   */
  default boolean refused() {
    return false;
  }

  /**
   * Whether the LFI may have wanted the other {@link RequestBody}: it called the request bad (400),
   * or its media type (415).
   */
  default boolean disputesBody() {
    return false;
  }

  /** The LFI registered the application: 204, or 200 and 201 as older text allows. */
  record Registered(int status) implements RegistrationOutcome {
    @Override
    public String id() {
      return "registered";
    }

    @Override
    public Optional<Integer> httpStatus() {
      return Optional.of(status);
    }
  }

  /** The LFI answered otherwise. */
  record Rejected(int status, Problem reason) implements RegistrationOutcome {
    @Override
    public String id() {
      return "rejected";
    }

    @Override
    public Optional<Integer> httpStatus() {
      return Optional.of(status);
    }

    @Override
    public Optional<Problem> problem() {
      return Optional.of(reason);
    }

    @Override
    public boolean refused() {
      return true;
    }

    @Override
    public boolean disputesBody() {
      return reason.code() == ProblemCode.REJECTED_BAD_REQUEST
          || reason.code() == ProblemCode.REJECTED_MEDIA_TYPE;
    }
  }

  /** The request provably never left, or was refused before it was read. */
  record Failed(Problem reason) implements RegistrationOutcome {
    @Override
    public String id() {
      return "failed";
    }

    @Override
    public Optional<Problem> problem() {
      return Optional.of(reason);
    }

    @Override
    public boolean refused() {
      return true;
    }
  }

  /**
   * The request may have reached the LFI, and the LFI did not answer.
   *
   * @param httpStatus what a gateway before the LFI answered in its place, if one did
   */
  record Unknown(Problem reason, Optional<Integer> httpStatus) implements RegistrationOutcome {
    /** No answer came at all. */
    public Unknown(Problem reason) {
      this(reason, Optional.empty());
    }

    @Override
    public String id() {
      return "unknown";
    }

    @Override
    public Optional<Problem> problem() {
      return Optional.of(reason);
    }
  }
}
