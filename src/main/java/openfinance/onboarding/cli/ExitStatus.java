package openfinance.onboarding.cli;

import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.registration.RegistrationOutcome;

/** Gathers what the exit status of a command is made of; where several apply, the highest. */
final class ExitStatus {
  private static final int SOME = 1;
  private static final int UNKNOWN = 7;

  private int highest;
  private boolean someSucceeded;
  private boolean someCancelled;

  /** One target went well. */
  synchronized void succeeded() {
    someSucceeded = true;
  }

  /** One target, or the whole command, met this problem. */
  synchronized void failed(Problem problem) {
    if (problem.code() == ProblemCode.CANCELLED) {
      someCancelled = true;
    } else {
      highest = Math.max(highest, problem.code().area().exitStatus());
    }
  }

  /** One registration ended. */
  synchronized void ended(RegistrationOutcome outcome) {
    switch (outcome) {
      case RegistrationOutcome.Registered ignored -> succeeded();
      case RegistrationOutcome.Rejected(int status, Problem reason) -> failed(reason);
      case RegistrationOutcome.Failed(Problem reason) -> failed(reason);
      case RegistrationOutcome.Unknown ignored -> unknown();
    }
  }

  /** The outcome of one registration is not known. */
  synchronized void unknown() {
    highest = UNKNOWN;
  }

  /** The exit status so far. */
  synchronized int value() {
    if (highest > 0 || !someCancelled) {
      return highest;
    }
    return someSucceeded ? SOME : ProblemCode.CANCELLED.area().exitStatus();
  }
}
