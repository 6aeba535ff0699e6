package openfinance.onboarding.ui.theme;

/** Light, dark, or as the operating system has it. */
public enum ThemeChoice {
  SYSTEM("system"),
  LIGHT("light"),
  DARK("dark");

  private final String id;

  ThemeChoice(String id) {
    this.id = id;
  }

  /** Its stable word in the settings. */
  public String id() {
    return id;
  }

  /** The choice with this word; the system's for any other. */
  public static ThemeChoice of(String id) {
    for (ThemeChoice choice : values()) {
      if (choice.id.equals(id)) {
        return choice;
      }
    }
    return SYSTEM;
  }
}
