package openfinance.onboarding.ui;

import java.util.function.Consumer;
import javafx.scene.input.KeyCode;

/** Leads the window through every page by keyboard: empty, with a problem, and filled. */
final class EveryPage {
  private final WindowDriver window;
  private final WizardSteps steps;

  EveryPage(WindowDriver window) {
    this.window = window;
    this.steps = new WizardSteps(window);
  }

  /**
   * Walks from the first page to the last.
   *
   * @param look told the state that is shown, such as {@code servers-filled}; may change language,
   *     theme and size, and leaves English behind
   */
  void walk(Consumer<String> look) {
    prerequisites(look);
    servers(look);
    credentials(look);
    registration(look);
  }

  private void prerequisites(Consumer<String> look) {
    window.await("Check that you are ready to register");
    look.accept("prerequisites-empty");
    window.press(KeyCode.ENTER);
    window.await("There is a problem");
    look.accept("prerequisites-problem");
    steps.confirmRoles();
  }

  private void servers(Consumer<String> look) {
    look.accept("servers-empty");
    window.tabTo("Use these servers");
    window.press(KeyCode.ENTER);
    window.await("There is a problem");
    look.accept("servers-problem");
    steps.pick("model1", "auth1.mina", "alnoor.apihub");
    look.accept("servers-filled");
    steps.useServers(3);
  }

  private void credentials(Consumer<String> look) {
    look.accept("credentials-empty");
    steps.add("browseFiles", "expired.pem", "expired.key", "transport-encrypted.key");
    window.await("Passphrase needed");
    look.accept("credentials-problem");
    steps.add("Choose other files", "transport.pem", "transport.key");
    window.await("Ready to use");
    window.tabTo("Remove transport-encrypted.key");
    window.press(KeyCode.SPACE);
    look.accept("credentials-filled");
    steps.review();
  }

  private void registration(Consumer<String> look) {
    look.accept("submission-filled");
    steps.register(3, "Try again with the one that failed");
    steps.showStatus();
    look.accept("status-filled");
  }
}
