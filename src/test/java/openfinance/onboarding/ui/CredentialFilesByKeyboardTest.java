package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A locked key is opened, and a changed one is noticed before anything is sent, by keyboard. */
class CredentialFilesByKeyboardTest {
  private WindowDriver window;
  private WizardSteps steps;
  private Path demo;

  @BeforeEach
  void open(@TempDir Path home) {
    window = WindowDriver.open(home);
    steps = new WizardSteps(window);
    demo = home.resolve("data/demo");
  }

  @AfterEach
  void close() {
    window.close();
  }

  private String focused() {
    return window.focused().map(Node::getAccessibleText).orElse("");
  }

  @Test
  void aLockedKeyIsOpenedAndAChangedOneIsNotSent() throws IOException {
    steps.confirmRoles();
    steps.pick("alnoor.apihub");
    steps.useServers(1);
    Path key = Files.copy(demo.resolve("transport-encrypted.key"), demo.resolve("own.key"));
    steps.add("browseFiles", "transport.pem", "own.key");
    window.await("Passphrase needed");
    assertEquals("Passphrase of own.key", focused());

    window.type("not this one");
    window.press(KeyCode.ENTER);
    window.await("The passphrase is wrong");
    assertEquals("Passphrase of own.key", focused());

    window.type("dune-ledger");
    window.press(KeyCode.ENTER);
    window.await("Passphrase accepted");
    assertEquals("Remove own.key", focused());
    steps.review();

    Files.copy(demo.resolve("other.key"), key, StandardCopyOption.REPLACE_EXISTING);
    steps.register(1, "The file has changed since it was read");
    assertTrue(window.bank().receivedInteractionIds().isEmpty());
    window.tabTo("Back to certificate");
    window.press(KeyCode.SPACE);
    window.await("The private key does not belong to this certificate");
  }
}
