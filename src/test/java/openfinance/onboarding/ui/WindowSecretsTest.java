package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import openfinance.onboarding.testkit.Secrets;
import openfinance.onboarding.testkit.WholeLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Nothing that the window writes, shows or copies holds the passphrase or the key: settings,
 * ledger, log, evidence, transcript, and the report of a fault that tells them on purpose.
 */
class WindowSecretsTest {
  @TempDir Path home;
  private WindowDriver window;
  private WizardSteps steps;
  private WholeLog log;

  @BeforeEach
  void open() {
    log = new WholeLog(home.resolve("log/everything.log"));
    window = WindowDriver.open(home);
    steps = new WizardSteps(window);
  }

  @AfterEach
  void close() {
    window.close();
    log.close();
    WaitForAsyncUtils.clearExceptions();
    WaitForAsyncUtils.autoCheckException = true;
    WaitForAsyncUtils.printException = true;
  }

  @Test
  void neitherPassphraseNorKeyLeavesTheProgram() throws Exception {
    steps.confirmRoles();
    steps.pick("model1", "auth1.mina");
    steps.useServers(2);
    steps.add("browseFiles", "transport.pem", "transport-encrypted.key");
    window.await("Passphrase needed");
    window.tabTo("Passphrase of transport-encrypted.key");
    window.type(Secrets.PASSPHRASE);
    window.press(KeyCode.ENTER);
    steps.review();
    Path demo = home.resolve("data/demo");
    Secrets secrets = Secrets.of(demo.resolve("transport.key"));
    steps.register(2, "Try again with the one that failed");
    String refusal = copied();
    assertTrue(refusal.contains("> POST /tpp-registration"), refusal);
    secrets.assertNotIn("a copied transcript", refusal);
    steps.showStatus();
    window.tabTo("Save evidence");
    window.press(KeyCode.SPACE);
    window.await("Evidence saved");
    String report = afterAFault(Files.readString(demo.resolve("transport.key")));
    assertTrue(report.contains("UNEXPECTED") && report.contains("IllegalState"), report);
    secrets.assertNotIn("the report of a fault", report);
    secrets.assertNotIn("the window", window.words());
    window.close();
    List<Path> written = Secrets.files(home, demo);
    for (String name : List.of("settings.json", ".db", ".html", ".log")) {
      assertTrue(written.stream().anyMatch(file -> file.toString().endsWith(name)), name);
    }
    secrets.assertNotIn(written);
  }

  private String copied() {
    window.tabTo("Copy details");
    window.press(KeyCode.SPACE);
    return WindowDriver.onWindowThread(() -> Clipboard.getSystemClipboard().getString());
  }

  /** What can be copied after a thread died of a fault whose words hold secrets. */
  private String afterAFault(String key) throws IOException, InterruptedException {
    String words = "at https://a.test/?passphrase=" + Secrets.PASSPHRASE + " with\n" + key;
    WaitForAsyncUtils.autoCheckException = false;
    WaitForAsyncUtils.printException = false;
    Thread thread =
        Thread.ofPlatform()
            .start(
                () -> {
                  throw new IllegalStateException(words);
                });
    thread.join();
    window.await("This program made a mistake");
    assertFalse(window.words().contains("PRIVATE KEY"), window::words);
    return copied();
  }
}
