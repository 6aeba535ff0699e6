package openfinance.onboarding.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.ledger.ActivationStep;
import openfinance.onboarding.modelbank.PortalEntry;
import openfinance.onboarding.transport.ProxyLogins;
import openfinance.onboarding.ui.feedback.TechnicalDetails;

/**
 * Leads the window through every page by keyboard, empty, with a problem, and filled, and through
 * what opens over it.
 */
final class EveryPage {
  private static final String MESSAGE = "message-show";

  private final WindowDriver window;
  private final WizardSteps steps;
  private final StoppedSteps stops;
  private final AllRegistrations registrations;

  /** Over the window of the program that keeps its files in this folder. */
  EveryPage(WindowDriver window, Path home) {
    this.window = window;
    this.steps = new WizardSteps(window);
    this.stops = new StoppedSteps(window, steps);
    this.registrations = new AllRegistrations(window, home);
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
    status(look);
    portal(look);
    registrations.walk(look);
    new EarlierAttempts(window, steps).walk(look);
    new OtherEnvironments(window).walk(look);
  }

  private void prerequisites(Consumer<String> look) {
    window.await("Check that you are ready to register");
    look.accept("prerequisites-empty");
    help(look);
    overTheWindow(look);
    registrations.open();
    look.accept("home-empty");
    window.tabTo("Register with more LFIs");
    window.press(KeyCode.SPACE);
    window.await("Check that you are ready to register");
    window.tabTo("rolesUnderstood");
    window.press(KeyCode.ENTER);
    window.await("There is a problem");
    look.accept("prerequisites-problem");
    window.fire("rolesUnderstood");
    look.accept("prerequisites-filled");
    window.fire("rolesUnderstood");
    steps.confirmRoles();
  }

  private void help(Consumer<String> look) {
    window.over().keepOpen(() -> window.press(KeyCode.F1));
    look.accept("help-article");
    window.over().letGo();
    window
        .over()
        .keepOpen(
            () -> {
              window.press(KeyCode.F1);
              window.fire("contents");
            });
    look.accept("help-topics");
    window.over().letGo();
    window.press(KeyCode.ESCAPE);
  }

  private void overTheWindow(Consumer<String> look) {
    lookAt("about", () -> window.over().setting("about").fire(), look);
    window
        .over()
        .keepOpen(
            () -> {
              window.over().open(() -> window.over().setting("connection").fire());
              window.fire("proxyManual");
              window.fire("dialogAct");
            });
    look.accept("connection-problem");
    window.over().letGo();
    ProxyLogins logins = window.environments().open(Environment.Kind.SANDBOX).policy().logins();
    lookAt(
        "connection-login",
        () -> Thread.startVirtualThread(() -> logins.login("proxy.example:8080", Optional.empty())),
        look);
  }

  private void lookAt(String state, Runnable open, Consumer<String> look) {
    window.over().keepOpen(() -> window.over().open(open));
    look.accept(state);
    window.over().letGo();
  }

  private void servers(Consumer<String> look) {
    look.accept("servers-empty");
    window.tabTo("Use these servers");
    window.press(KeyCode.ENTER);
    window.await("There is a problem");
    look.accept("servers-problem");
    steps.pick(
        "model1", "auth1.mina", "alnoor.apihub", "auth1.samra", "auth1.ghaf", "auth1.sanbuk");
    look.accept("servers-filled");
    lookAt("servers-document", () -> window.button("picked-0-document").fire(), look);
    steps.useServers(6);
  }

  private void credentials(Consumer<String> look) {
    look.accept("credentials-empty");
    stops.mismatch(look);
    steps.add("browseFiles", "expired.pem", "expired.key", "transport-encrypted.key");
    window.await("Passphrase needed");
    look.accept("credentials-problem");
    steps.add("Choose other files", "transport.pem", "transport.key");
    window.await("Ready to use");
    window.tabTo("Remove transport-encrypted.key");
    window.press(KeyCode.SPACE);
    look.accept("credentials-filled");
    stops.comparison(look);
    steps.review();
  }

  /** One LFI asks to wait for two minutes, so that the page stays while requests are under way. */
  private void registration(Consumer<String> look) {
    look.accept("submission-filled");
    window.over().keepOpen(() -> select("trust", true));
    look.accept("submission-trust");
    window.over().letGo();
    select("trust", false);
    stops.untrusted(look);
    steps.register(6, "Show the status");
    look.accept("submission-ended");
    window.tabTo(window.lineWith("Wait and try again at "));
    window.press(KeyCode.SPACE);
    window.await("Cancel what has not been sent");
    look.accept("submission-running");
    lookAt("closing", window.over()::askToClose, look);
    window.tabTo("Cancel what has not been sent");
    window.press(KeyCode.SPACE);
    window.await("Show the status");
    steps.showStatus();
  }

  private void select(String toggle, boolean selected) {
    select((ToggleButton) window.button(toggle), selected);
  }

  private static void select(ToggleButton button, boolean selected) {
    WindowDriver.onWindowThread(
        () -> {
          if (button.isSelected() != selected) {
            button.fire();
          }
          return true;
        });
  }

  private void status(Consumer<String> look) {
    look.accept("status-filled");
    window.over().keepOpen(this::openDetails);
    look.accept("status-details");
    window.over().letGo();
    window.tabTo("Ghaf Bank");
    window.press(KeyCode.SPACE);
    window.await("may have arrived");
    look.accept("status-unknown");
    window.tabTo("Al Noor Bank");
    window.press(KeyCode.SPACE);
    window.await("Next: the LFI does this");
    window.over().keepOpen(() -> select(MESSAGE, true));
    look.accept("status-message");
    window.over().letGo();
    select(MESSAGE, false);
  }

  private void openDetails() {
    TechnicalDetails details =
        WindowDriver.onWindowThread(
            () -> (TechnicalDetails) window.scene().lookup(".technical-details"));
    select(details.disclosure(), true);
    window.awaitLayout();
    window.await(words -> details.getOpacity() == 1, "the details, wholly");
  }

  private void portal(Consumer<String> look) {
    window.tabTo("Open the LFI’s Admin Portal");
    window.press(KeyCode.SPACE);
    window.await("TPP Management");
    look.accept("portal-filled");
    lookAt("portal-question", () -> window.button("portal-activate").fire(), look);
    window.fire("back");
    window.await("Get activated at each LFI");
    PortalEntry entry =
        window.bank().portal().entries().stream()
            .filter(it -> it.lfiName().equals("Al Noor Bank"))
            .findFirst()
            .orElseThrow();
    window.bank().portal().block(entry.issuer(), entry.softwareStatementId(), ActivationStep.TPP);
    window.await("Blocked");
    look.accept("status-blocked");
  }
}
