package openfinance.onboarding.problem;

/** Who can mend a problem. */
public enum FixedBy {
  YOU("you"),
  DIRECTORY_ADMINISTRATOR("your-directory-admin"),
  LFI("lfi"),
  NETWORK("network");

  private final String id;

  FixedBy(String id) {
    this.id = id;
  }

  /** The stable word for it in the command line's JSON and in message keys. */
  public String id() {
    return id;
  }
}
