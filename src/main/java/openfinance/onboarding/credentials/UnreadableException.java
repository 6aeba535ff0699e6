package openfinance.onboarding.credentials;

import openfinance.onboarding.problem.Problem;

/** Carries the problem from the depth of a reader to {@link CredentialReader}, which returns it. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  UnreadableException(Problem problem) {
    super(problem.code().name());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
