package openfinance.onboarding.problem;

/** The part of the job a problem belongs to; it chooses the command line's exit status. */
public enum Area {
  /** Files, certificates and keys. */
  CREDENTIAL(3),
  /** The directory and server metadata. */
  DISCOVERY(4),
  /** The way to the LFI. */
  TRANSPORT(5),
  /** What the LFI answered. */
  ANSWER(6),
  /** This program and this computer. */
  PROGRAM(2);

  private final int exitStatus;

  Area(int exitStatus) {
    this.exitStatus = exitStatus;
  }

  /** The exit status of a command that ends with a problem of this area. */
  public int exitStatus() {
    return exitStatus;
  }
}
