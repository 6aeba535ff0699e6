package openfinance.onboarding.ui.submission;

/** Where the page is. */
public enum Phase {
  /** What will be sent is reviewed. */
  REVIEW,
  /** Requests are under way. */
  RUNNING,
  /** All have ended, and some may be tried again. */
  ENDED
}
