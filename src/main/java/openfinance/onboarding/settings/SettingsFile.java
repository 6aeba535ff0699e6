package openfinance.onboarding.settings;

import java.nio.file.Path;

/**
 * Keeps the settings in a small JSON file, written atomically. A damaged file counts as none and is
 * set aside.
 */
public final class SettingsFile {
  private final Path file;

  /** Keeps them in this file. */
  public SettingsFile(Path file) {
    this.file = file;
  }

  /** The settings, or the initial ones when there are none. */
  public Settings load() {
    throw new UnsupportedOperationException(file.toString());
  }

  /** Writes the settings; what cannot be written is logged and costs nothing else. */
  public void save(Settings settings) {
    throw new UnsupportedOperationException(settings.toString());
  }
}
