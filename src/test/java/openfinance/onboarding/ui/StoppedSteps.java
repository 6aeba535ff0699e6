package openfinance.onboarding.ui;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.ui.environment.ActiveEnvironment;

/** Leads the window to where a step stops until something is mended, and mends it. */
final class StoppedSteps {
  private static final String PROBLEM = "There is a problem";

  private final WindowDriver window;
  private final WizardSteps steps;

  StoppedSteps(WindowDriver window, WizardSteps steps) {
    this.window = window;
    this.steps = steps;
  }

  /** On the page for the certificate, without files: a key that belongs to another one. */
  void mismatch(Consumer<String> look) {
    steps.add("browseFiles", "transport.pem", "other.key");
    window.await("The private key does not belong to this certificate");
    window.tabTo("Review the request");
    window.press(KeyCode.ENTER);
    window.await(PROBLEM);
    look.accept("credentials-mismatch");
    for (String file : List.of("other.key", "transport.pem")) {
      window.tabTo("Remove " + file);
      window.press(KeyCode.SPACE);
    }
    window.await(words -> !words.contains("transport.pem"), "no files");
  }

  /** The CA certificates that the demo publishes, beside a fingerprint that none of them has. */
  void comparison(Consumer<String> look) {
    window.fire("fetch");
    window.await("Compare before you trust");
    window.over().keepOpen(() -> paste("otherFingerprint", "0".repeat(64)));
    look.accept("credentials-comparison");
    window.over().letGo();
    window.tabTo("Do not trust");
    window.press(KeyCode.SPACE);
    window.await(words -> !words.contains("Compare before you trust"), "the files alone");
  }

  private void paste(String id, String text) {
    WindowDriver.onWindowThread(
        () -> {
          ((TextField) window.scene().lookup("#" + id)).setText(text);
          return true;
        });
  }

  /** On the page that registers: the connection test meets a CA that is not trusted yet. */
  void untrusted(Consumer<String> look) {
    ActiveEnvironment demo = window.environments().open(Environment.Kind.DEMO);
    List<X509Certificate> before = List.copyOf(demo.authorities());
    WindowDriver.onWindowThread(
        () -> {
          window
              .bank()
              .trustFrameworkAuthorities()
              .forEach(authority -> window.environments().distrust(demo, authority));
          return true;
        });
    window.fire("test");
    window.await("is not trusted yet");
    steps.awaitPrimary();
    look.accept("submission-untrusted");
    WindowDriver.onWindowThread(
        () -> {
          window.environments().trust(demo, before);
          return true;
        });
    window.fire("test");
    window.await(words -> !words.contains("is not trusted yet"), "the connections");
  }
}
