package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import openfinance.onboarding.ledger.ActivationStep;
import openfinance.onboarding.modelbank.AdminPortal;
import openfinance.onboarding.modelbank.PortalEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every registration here is made without a mouse. */
class KeyboardJourneyTest {
  private WindowDriver window;

  @BeforeEach
  void open(@TempDir Path home) {
    window = WindowDriver.open(home);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void confirmRoles() {
    window.await("Check that you are ready to register");
    window.tabTo("rolesUnderstood");
    window.press(KeyCode.SPACE);
    window.press(KeyCode.ENTER);
    window.await("Choose the servers to register with");
  }

  private void pick(String search) {
    window.await("servers, ");
    window.press(KeyCode.CONTROL, KeyCode.F);
    window.type(search);
    window.await(", 1 shown");
    window.tabTo("serverList");
    window.press(KeyCode.SPACE);
    window.await("Read in ");
    window.press(KeyCode.ENTER);
    window.await("Add your transport certificate and its key");
  }

  private void add(String button, String... files) {
    window.willPick(files);
    window.tabTo(button);
    window.press(KeyCode.SPACE);
  }

  private void review() {
    window.await("Ready to use");
    window.tabTo("Review the request");
    window.press(KeyCode.ENTER);
    window.await("Review what will be sent, then register");
  }

  private void register() {
    window.tabTo("Register with 1 LFI");
    window.press(KeyCode.SPACE);
    window.await("Get activated at each LFI");
  }

  @Test
  void theModelBankRegistersAndActivates() {
    confirmRoles();
    pick("model1");
    add("browseFiles", "transport.pem", "transport.key");
    review();
    register();
    window.await("The model bank activates registrations by itself. No other LFI does.");
    window.await(
        words -> words.contains("Registered") && !words.contains("Pending"),
        "registered, and nothing pending");
    assertEquals(1, window.bank().receivedInteractionIds().size());
  }

  @Test
  void anExpiredCertificateIsReplacedAndARefusalIsShown() {
    confirmRoles();
    pick("Mina Retail");
    add("browseFiles", "expired.pem", "expired.key");
    window.await("Cannot be used");
    window.tabTo("Review the request");
    window.press(KeyCode.ENTER);
    window.await("There is a problem");
    assertTrue(window.words().contains("Add your transport certificate"), window.words());
    assertEquals(List.of(), window.bank().receivedInteractionIds());
    add("Choose other files", "transport.pem", "transport.key");
    review();
    window.tabTo("Register with 1 LFI");
    window.press(KeyCode.SPACE);
    window.await("Try again with the one that failed");
    window.tabTo("Show the status");
    window.press(KeyCode.SPACE);
    window.await("Get activated at each LFI");
    window.await("Rejected, 403");
    assertEquals(1, window.bank().receivedInteractionIds().size());
  }

  @Test
  void theStatusFollowsWhatTheLfiActivates() {
    confirmRoles();
    pick("alnoor.apihub");
    add("browseFiles", "transport.pem", "transport.key");
    review();
    register();
    window.await("0 of 3 active");
    AdminPortal portal = window.bank().portal();
    PortalEntry entry = portal.entries().getFirst();
    int active = 0;
    for (ActivationStep step : ActivationStep.values()) {
      assertTrue(portal.activate(entry.issuer(), entry.softwareStatementId(), step));
      active++;
      window.await(active == 3 ? "Active" : active + " of 3 active");
    }
    window.await(words -> !words.contains("Pending"), "nothing pending");
  }
}
