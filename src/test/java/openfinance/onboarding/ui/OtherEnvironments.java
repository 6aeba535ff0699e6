package openfinance.onboarding.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.testkit.ConnectProxy;
import openfinance.onboarding.transport.ProxyChoice;
import openfinance.onboarding.ui.environment.ActiveEnvironment;

/**
 * Leads the window into the environments beside the demo. Nobody outside is called: the proxy that
 * is chosen is not there, or leads to the model bank alone.
 */
final class OtherEnvironments {
  private final WindowDriver window;

  OtherEnvironments(WindowDriver window) {
    this.window = window;
  }

  /** From the servers of the demo to those of production. */
  void walk(Consumer<String> look) {
    window.environments().network().choose(ProxyChoice.read("127.0.0.1:9").orElseThrow());
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
    URI lfi = marjan();
    try (ConnectProxy proxy = ConnectProxy.to(lfi.getPort())) {
      window
          .environments()
          .network()
          .choose(ProxyChoice.read("127.0.0.1:" + proxy.port()).orElseThrow());
      review(lfi, look);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** No request has gone there in the demo. */
  private URI marjan() {
    return window.bank().servers().stream()
        .filter(server -> server.lfiCode().equals("marjan"))
        .map(window.bank()::wellKnown)
        .findFirst()
        .orElseThrow();
  }

  /** The model bank stands in for an LFI of production, behind a proxy of this computer. */
  private void review(URI lfi, Consumer<String> look) {
    ActiveEnvironment production = window.environments().open(Environment.Kind.PRODUCTION);
    WindowDriver.onWindowThread(
        () -> {
          window.environments().trust(production, window.bank().publicAuthorities());
          window.environments().trust(production, window.bank().trustFrameworkAuthorities());
          return true;
        });
    for (String code : List.of("marjan1", "alnoor1")) {
      window.tabTo("Remove auth1." + code);
      window.press(KeyCode.SPACE);
    }
    window.tabTo("typedServer");
    window.type(lfi.toString());
    window.press(KeyCode.ENTER);
    window.await("/tpp-registration");
    window.tabTo("Use this server");
    window.press(KeyCode.ENTER);
    window.await("Add your transport certificate and its key");
    WizardSteps steps = new WizardSteps(window);
    steps.add("browseFiles", "transport.pem", "transport.key");
    window.await("Usable, with warnings");
    window.tabTo("Review the request");
    window.press(KeyCode.ENTER);
    window.await("Review what will be sent, then register");
    steps.awaitPrimary();
    look.accept("submission-production");
  }
}
