package openfinance.onboarding.ui.feedback;

/** The key that shortcuts are pressed with, which is another one on macOS. */
public final class ShortcutKey {
  private static final String SYSTEM = System.getProperty("os.name", "");

  private ShortcutKey() {}

  /** What stands on it here. */
  public static String name() {
    return nameOn(SYSTEM);
  }

  /** Whether the keys are those of macOS. */
  public static boolean isOfMac() {
    return isOfMac(SYSTEM);
  }

  static String nameOn(String system) {
    return isOfMac(system) ? "\u2318" : "Ctrl";
  }

  private static boolean isOfMac(String system) {
    return system.startsWith("Mac");
  }
}
