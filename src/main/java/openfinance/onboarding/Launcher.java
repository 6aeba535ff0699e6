package openfinance.onboarding;

/** Where the program starts. */
public final class Launcher {
  private Launcher() {}

  /** Picks the window or the command line. */
  public static void main(String[] arguments) {}
}
