package openfinance.onboarding.ui.environment;

import java.util.function.UnaryOperator;
import openfinance.onboarding.settings.Settings;
import openfinance.onboarding.settings.SettingsFile;
import openfinance.onboarding.ui.tasks.LatestWriter;

/**
 * The remembered choices: read once, written in the background whenever one changes. May be used
 * from several threads.
 */
public final class Choices implements AutoCloseable {
  private final LatestWriter<Settings> writer;
  private Settings settings;

  /** The choices kept in this file. */
  public Choices(SettingsFile file) {
    this.settings = file.load();
    this.writer = new LatestWriter<>(file::save);
  }

  /** The choices now. */
  public synchronized Settings now() {
    return settings;
  }

  /** Changes a choice and remembers it. */
  public synchronized void change(UnaryOperator<Settings> change) {
    Settings changed = change.apply(settings);
    if (!changed.equals(settings)) {
      settings = changed;
      writer.accept(changed);
    }
  }

  /** Returns when every change is in the file. */
  @Override
  public void close() {
    writer.close();
  }
}
