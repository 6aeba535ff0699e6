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
   * Walks from the first page to the last, and through the windows that open over it.
   *
   * @param look told the state that is shown, such as {@code servers-filled}; may change language,
   *     theme and size, and leaves English behind
   */
  void walk(Consumer<String> look) {
    prerequisites(look);
    servers(look);
    credentials(look);
    registration(look);
    portal(look);
    home(look);
  }

  private void prerequisites(Consumer<String> look) {
    window.await("Check that you are ready to register");
    look.accept("prerequisites-empty");
    openRegistrations();
    look.accept("home-empty");
    window.tabTo("Register with more LFIs");
    window.press(KeyCode.SPACE);
    window.await("Check that you are ready to register");
    window.tabTo("rolesUnderstood");
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
    steps.pick("model1", "auth1.mina", "alnoor.apihub", "auth1.samra", "auth1.sanbuk");
    look.accept("servers-filled");
    steps.useServers(5);
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

  /** One LFI asks to wait for two minutes, so that the page stays while requests are under way. */
  private void registration(Consumer<String> look) {
    look.accept("submission-filled");
    steps.register(5, "Show the status");
    look.accept("submission-ended");
    window.tabTo(window.lineWith("Wait and try again at "));
    window.press(KeyCode.SPACE);
    window.await("Cancel what has not been sent");
    look.accept("submission-running");
    window.tabTo("Cancel what has not been sent");
    window.press(KeyCode.SPACE);
    window.await("Show the status");
    steps.showStatus();
    look.accept("status-filled");
  }

  private void portal(Consumer<String> look) {
    window.tabTo("Open the LFI’s Admin Portal");
    window.press(KeyCode.SPACE);
    window.await("TPP Management");
    look.accept("portal-filled");
    window.fire("back");
    window.await("Get activated at each LFI");
  }

  private void home(Consumer<String> look) {
    openRegistrations();
    look.accept("home-filled");
  }

  private void openRegistrations() {
    window.tabTo("registrations");
    window.press(KeyCode.SPACE);
    window.await("See where each registration stands");
  }
}
