package openfinance.onboarding.ui;

import java.util.function.Consumer;
import javafx.scene.input.KeyCode;

/**
 * Leads the window to a review of LFIs of which some were sent a request before, and to one of them
 * alone, where a repeat is to be confirmed.
 */
final class EarlierAttempts {
  private final WindowDriver window;
  private final WizardSteps steps;

  EarlierAttempts(WindowDriver window, WizardSteps steps) {
    this.window = window;
    this.steps = steps;
  }

  /** From the list of all registrations to the servers of the demo. */
  void walk(Consumer<String> look) {
    window.tabTo("Register with more LFIs");
    window.press(KeyCode.SPACE);
    steps.pick("model1", "auth1.mina", "auth1.ghaf", "qasr.apihub");
    steps.useServers(4);
    steps.review();
    window.await("You tried this before with the same application");
    look.accept("submission-earlier");
    window.tabTo("Choose only this LFI: Ghaf Bank");
    window.press(KeyCode.SPACE);
    window.await("Register again with 1 LFI");
    look.accept("submission-repeat");
    steps.awaitPrimary();
    window.tabTo("Register again with 1 LFI");
    window.press(KeyCode.SPACE);
    window.await("There is a problem");
    look.accept("submission-unconfirmed");
    for (int page = 0; page < 2; page++) {
      window.press(KeyCode.ALT, KeyCode.LEFT);
    }
    window.await("17 of them active");
  }
}
