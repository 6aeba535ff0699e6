package openfinance.onboarding.ui;

import java.nio.file.Path;
import openfinance.onboarding.settings.Settings;
import openfinance.onboarding.settings.SettingsFile;
import openfinance.onboarding.ui.i18n.Languages;
import openfinance.onboarding.ui.i18n.Messages;

/**
 * What the first page needs, read on a thread of its own while the toolkit starts: that mostly
 * waits for the display. Whoever needs a part before it is read waits for it or reads it again.
 *
 * <p>Nothing here may call native code, such as that of fonts: it reads the environment, which GTK
 * changes while it starts, and the process crashes now and then.
 */
final class ReadAhead implements Runnable {
  private final Path settings;

  private ReadAhead(Path settings) {
    this.settings = settings;
  }

  /**
   * Begins to read.
   *
   * @param settings the file with the remembered choices
   */
  static void start(Path settings) {
    Thread.ofPlatform().daemon().name("read ahead").start(new ReadAhead(settings));
  }

  @Override
  public void run() {
    new SettingsFile(settings);
    Messages words = new Messages(Languages.ofThisComputer());
    // Java makes the code that compares settings and fills in messages when it is first asked for.
    var _ = Settings.initial().equals(Settings.initial());
    var _ = words.get("app.title", words.number(1));
  }
}
