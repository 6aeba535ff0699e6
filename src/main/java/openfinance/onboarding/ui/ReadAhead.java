package openfinance.onboarding.ui;

import java.nio.file.Path;
import openfinance.onboarding.settings.SettingsFile;
import openfinance.onboarding.ui.i18n.Languages;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.theme.Theme;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;

/**
 * What the first page needs, read on a thread of its own while the toolkit starts: that mostly
 * waits for the display. Whoever needs a part before it is read waits for it or reads it again.
 */
final class ReadAhead implements Runnable {
  private static final String ANY_ICON = "fth-check";

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
    Theme.readAhead();
    new Messages(Languages.ofThisComputer());
    IkonResolverProvider.getInstance(JavaFXFontLoader.getInstance()).resolve(ANY_ICON);
  }
}
