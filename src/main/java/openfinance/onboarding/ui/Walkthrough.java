package openfinance.onboarding.ui;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.ui.i18n.Languages;
import openfinance.onboarding.ui.theme.ThemeChoice;
import openfinance.onboarding.ui.wizard.HeaderController.Preferences;
import openfinance.onboarding.ui.wizard.ShellViewModel;
import openfinance.onboarding.ui.wizard.StepId;

/**
 * For the build: goes the demo's way to its end without anybody, so that the classes on that way
 * are known and prepared for faster starts. It never leaves the demo.
 */
final class Walkthrough extends AnimationTimer {
  private static final int LINGER = 40;
  private static final int LONGEST = 60 * 60;

  private final ShellViewModel shell;
  private final Preferences preferences;
  private final Runnable about;
  private final Runnable registrations;
  private int pulses;
  private int atTheEnd;

  /**
   * Not yet begun.
   *
   * @param about opens the window about the program
   * @param registrations goes to the list of all registrations
   */
  Walkthrough(
      ShellViewModel shell, Preferences preferences, Runnable about, Runnable registrations) {
    this.shell = shell;
    this.preferences = preferences;
    this.about = about;
    this.registrations = registrations;
  }

  @Override
  public void handle(long now) {
    pulses++;
    if (preferences.environment().get() != Environment.Kind.DEMO || pulses > LONGEST) {
      stop();
      Platform.exit();
    } else if (shell.current().get() == StepId.SUBMISSION && !shell.busy().get()) {
      shell.primaryPressed();
    } else if (shell.current().get() == StepId.STATUS) {
      linger();
    }
  }

  private void linger() {
    atTheEnd++;
    switch (atTheEnd) {
      case LINGER -> preferences.language().set(Languages.of("ar"));
      case 2 * LINGER -> preferences.theme().set(ThemeChoice.DARK);
      case 3 * LINGER -> about.run();
      case 4 * LINGER -> registrations.run();
      case 5 * LINGER -> Platform.exit();
      default -> {}
    }
  }
}
