package openfinance.onboarding.evidence;

import java.util.Objects;

/** Which version of the program this is. */
public final class ProgramVersion {
  private ProgramVersion() {}

  /** The version that was built, such as {@code 1.2.0}; {@code development} while it is not. */
  public static String now() {
    return Objects.requireNonNullElse(
        ProgramVersion.class.getPackage().getImplementationVersion(), "development");
  }
}
