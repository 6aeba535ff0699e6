package openfinance.onboarding.ui.wizard;

import java.util.List;

/** The steps, in the order in which they are taken. */
public enum StepId {
  PREREQUISITES(0, "prerequisites"),
  SERVERS(1, "servers"),
  CREDENTIALS(2, "credentials"),
  SUBMISSION(3, "submission"),
  STATUS(4, "status");

  private final int position;
  private final String key;

  StepId(int position, String key) {
    this.position = position;
    this.key = key;
  }

  /** Its place in the order, from 0. */
  public int position() {
    return position;
  }

  /** The step at a place in the order, from 0. */
  public static StepId at(int position) {
    return List.of(values()).get(position);
  }

  /** The prefix of the page's message keys and its word in the settings. */
  public String key() {
    return key;
  }
}
