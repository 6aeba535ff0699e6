package openfinance.onboarding.problem;

/** How far a problem stops a person. */
public enum Severity {
  /** Stops the step. */
  ERROR,
  /** Stops the step until the person confirms it explicitly. */
  CONFIRMATION,
  /** Is shown, and the step goes on. */
  WARNING
}
