package openfinance.onboarding.registration;

import java.util.Optional;
import openfinance.onboarding.problem.Problem;

/** How an attempt ended. */
public sealed interface RegistrationOutcome {
  /** Its stable word in the command line's JSON and in the ledger. */
  String id();

  /** The HTTP status, when there was an answer. */
  Optional<Integer> httpStatus();

  /** What went wrong, unless nothing did. */
  Optional<Problem> problem();

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

    @Override
    public Optional<Problem> problem() {
      return Optional.empty();
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
  }

  /** The request provably never left, or was refused before it was read. */
  record Failed(Problem reason) implements RegistrationOutcome {
    @Override
    public String id() {
      return "failed";
    }

    @Override
    public Optional<Integer> httpStatus() {
      return Optional.empty();
    }

    @Override
    public Optional<Problem> problem() {
      return Optional.of(reason);
    }
  }

  /** The request may have left and no answer came. */
  record Unknown(Problem reason) implements RegistrationOutcome {
    @Override
    public String id() {
      return "unknown";
    }

    @Override
    public Optional<Integer> httpStatus() {
      return Optional.empty();
    }

    @Override
    public Optional<Problem> problem() {
      return Optional.of(reason);
    }
  }
}
