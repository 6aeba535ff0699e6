package openfinance.onboarding.cli;

import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;

/** Ends a command with a problem that leaves it nothing to do. */
final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  ProblemException(Problem problem) {
    super(problem.code().name());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }

  /** The value of a success; a failure ends the command. */
  static <T> T orEnd(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Success<T>(T value) -> value;
      case Outcome.Failure<T>(Problem problem) -> throw new ProblemException(problem);
    };
  }
}
