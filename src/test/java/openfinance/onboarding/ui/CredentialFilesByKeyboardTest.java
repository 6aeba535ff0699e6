package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A locked key is opened, and a changed one is noticed before anything is sent, by keyboard. */
class CredentialFilesByKeyboardTest extends WindowTest {
  private Path demo;

  @BeforeEach
  void begin() {
    demo = home.resolve("data/demo");
  }

  /** Whether what has the focus shows it. */
  private boolean isSeen() {
    PseudoClass visible = PseudoClass.getPseudoClass("focus-visible");
    Node focused = window.focused().orElseThrow();
    return WindowDriver.onWindowThread(() -> focused.getPseudoClassStates().contains(visible));
  }

  /** What has the focus is called by what happened elsewhere for a moment. */
  private void awaitFocus(String name) {
    window.await(
        shown -> window.focused().map(Node::getAccessibleText).filter(name::equals).isPresent(),
        name + " with the focus");
  }

  /** Picks these files, of which own.key is locked, and waits for the question. */
  private Path addLockedKey(String... files) throws IOException {
    steps.confirmRoles();
    steps.pick("alnoor.apihub");
    steps.useServers(1);
    Path key = Files.copy(demo.resolve("transport-encrypted.key"), demo.resolve("own.key"));
    steps.add("browseFiles", files);
    window.await("Passphrase needed");
    awaitFocus("Passphrase of own.key");
    return key;
  }

  @Test
  void aLockedKeyIsOpenedAndAChangedOneIsNotSent() throws IOException {
    Path key = addLockedKey("transport.pem", "own.key");
    window.type("not this one");
    window.press(KeyCode.ENTER);
    window.await("The passphrase is wrong");
    awaitFocus("Passphrase of own.key");

    window.type("dune-ledger");
    window.press(KeyCode.ENTER);
    window.await("Passphrase accepted");
    awaitFocus("Remove own.key");
    assertTrue(isSeen(), "the focus is seen");
    steps.review();

    Files.copy(demo.resolve("other.key"), key, StandardCopyOption.REPLACE_EXISTING);
    steps.register(1, "The file has changed since it was read");
    assertTrue(window.bank().receivedInteractionIds().isEmpty());
    window.tabTo("Back to certificate");
    window.press(KeyCode.SPACE);
    window.await("The private key does not belong to this certificate");
  }

  @Test
  void aPassphraseHalfTypedStaysWhileFilesAreAdded() throws IOException {
    addLockedKey("own.key");
    window.type("dune-");
    steps.add("browseFiles", "transport.pem");
    window.await("Needs its key");
    window.tabTo("Passphrase of own.key");
    window.press(KeyCode.END);
    window.type("ledger");
    window.press(KeyCode.ENTER);
    window.await("Passphrase accepted");
  }

  @Test
  void aSecondPressKeepsThePassphraseThatIsTried() throws IOException {
    addLockedKey("own.key");
    window.type("dune-ledger");
    WindowDriver.onWindowThread(
        () -> {
          ButtonBase open = (ButtonBase) window.scene().lookup(".passphrase .small-button");
          open.fire();
          open.fire();
          return true;
        });
    window.await("Passphrase accepted");
  }

  @Test
  void whoRemovesAFileGoesOnAtTheNextOne() throws IOException {
    addLockedKey("transport.pem", "own.key");
    window.tabTo("Remove transport.pem");
    window.press(KeyCode.SPACE);
    awaitFocus("Remove own.key");
    assertTrue(isSeen(), "the focus is seen");
  }

  @Test
  void enterInTheFieldForAFingerprintPressesNothing() {
    steps.confirmRoles();
    steps.pick("alnoor.apihub");
    steps.useServers(1);
    steps.add("browseFiles", "transport.pem", "transport.key");
    window.await("Ready to use");
    window.tabTo("fetch");
    window.press(KeyCode.SPACE);
    window.await("Paste a SHA-256");
    window.type("12ab");
    window.press(KeyCode.ENTER);
    assertEquals("otherFingerprint", window.focused().map(Node::getId).orElse(""));
    assertTrue(window.words().contains("Ready to use"), window.words());
    window.tabTo("Do not trust");
    window.press(KeyCode.SPACE);
    assertEquals("fetch", window.focused().map(Node::getId).orElse(""));
    assertTrue(isSeen(), "the focus is seen");
  }

  @Test
  void whoTurnsTheCheckOffAndOnAgainSeesTheLinkForIt() {
    steps.confirmRoles();
    steps.pick("alnoor.apihub");
    steps.useServers(1);
    steps.add("browseFiles", "transport.pem", "transport.key");
    window.await("Listed as active in the keystore");
    for (String link : List.of("keystore-turnOff", "keystore-turnOn")) {
      window.tabTo(link);
      window.press(KeyCode.SPACE);
      assertTrue(isSeen(), "the focus is seen after " + link);
    }
    window.await("Listed as active in the keystore");
    assertEquals("keystore-turnOff", window.focused().map(Node::getId).orElse(""));
    assertTrue(isSeen(), "the focus is seen");
  }

  @Test
  void fromAnEndedRunTheWayLeadsBackToAFileThatChangedMeanwhile() throws IOException {
    steps.confirmRoles();
    steps.pick("alnoor.apihub", "auth1.mina");
    steps.useServers(2);
    Path key = Files.copy(demo.resolve("transport.key"), demo.resolve("own.key"));
    steps.add("browseFiles", "transport.pem", "own.key");
    steps.review();
    steps.register(2, "1 of 2 LFIs registered the application.");
    assertEquals(
        2,
        window.words().lines().filter("2 of 2 finished"::equals).count(),
        "in the list of steps as well");
    Files.copy(demo.resolve("other.key"), key, StandardCopyOption.REPLACE_EXISTING);

    window.tabTo("Try again with the one that failed");
    window.press(KeyCode.SPACE);
    window.await("The file has changed since it was read");
    assertEquals(2, window.bank().receivedInteractionIds().size(), "nothing more was sent");
    window.tabTo("Back to certificate");
    window.press(KeyCode.SPACE);
    window.await("The private key does not belong to this certificate");
  }
}
