package openfinance.onboarding.ui.wizard;

/** The steps, in the order in which they are taken. */
public enum StepId {
  PREREQUISITES("prerequisites"),
  SERVERS("servers"),
  CREDENTIALS("credentials"),
  SUBMISSION("submission"),
  STATUS("status");

  private final String key;

  StepId(String key) {
    this.key = key;
  }

  /** The prefix of the page's message keys and its word in the settings. */
  public String key() {
    return key;
  }
}
