package openfinance.onboarding.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import openfinance.onboarding.transport.ProxyChoice;

/**
 * Leads the window into the environments beside the demo. Nobody is called: the proxy that is
 * chosen is not there.
 */
final class OtherEnvironments {
  private final WindowDriver window;

  OtherEnvironments(WindowDriver window) {
    this.window = window;
  }

  /** From the list of all registrations to the servers of production. */
  void walk(Consumer<String> look) {
    window.environments().network().choose(ProxyChoice.read("127.0.0.1:9").orElseThrow());
    window.tabTo("Register with more LFIs");
    window.press(KeyCode.SPACE);
    window.await("17 of them active");
    window.press(KeyCode.ALT, KeyCode.LEFT);
    window.await("Check that you are ready to register");
    window.fire("environment-sandbox");
    look.accept("prerequisites-sandbox");
    window.fire("environment-production");
    look.accept("prerequisites-production");
    window.tabTo("rolesUnderstood");
    window.press(KeyCode.SPACE);
    window.press(KeyCode.ENTER);
    window.await("LFI code or URL");
    for (String code : List.of("alnoor1", "marjan1")) {
      window.tabTo("typedServer");
      window.type(code);
      window.press(KeyCode.ENTER);
      window.await(code);
    }
    window.await("I may register with each of these LFIs");
    look.accept("servers-production");
  }
}
