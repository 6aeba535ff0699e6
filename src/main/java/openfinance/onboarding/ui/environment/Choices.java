package openfinance.onboarding.ui.environment;

import java.util.function.UnaryOperator;
import openfinance.onboarding.settings.Settings;
import openfinance.onboarding.settings.SettingsFile;

/** The remembered choices: read once, written when one changes. For the window's thread. */
public final class Choices {
  private final SettingsFile file;
  private Settings settings;

  /** The choices kept in this file. */
  public Choices(SettingsFile file) {
    this.file = file;
    this.settings = file.load();
  }

  /** The choices now. */
  public Settings now() {
    return settings;
  }

  /** Changes a choice and remembers it. */
  public void change(UnaryOperator<Settings> change) {
    Settings changed = change.apply(settings);
    if (!changed.equals(settings)) {
      settings = changed;
      file.save(changed);
    }
  }
}
