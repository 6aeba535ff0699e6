package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import openfinance.onboarding.ledger.ActivationStep;
import openfinance.onboarding.modelbank.AdminPortal;
import openfinance.onboarding.modelbank.PortalEntry;
import org.junit.jupiter.api.Test;

/** Every registration here is made without a mouse. */
class KeyboardJourneyTest extends WindowTest {
  @Test
  void theModelBankRegistersAndActivates() {
    steps.registerWith(List.of("model1"));
    window.await(
        "The model bank and the model insurer activate registrations by themselves. No other LFI does.");
    window.await(
        words -> words.contains("Registered") && !words.contains("Pending"),
        "registered, and nothing pending");
    assertEquals(1, window.bank().receivedInteractionIds().size());
  }

  @Test
  void anExpiredCertificateIsReplacedAndARefusalIsShown() {
    steps.confirmRoles();
    steps.pick("Mina Retail");
    steps.useServers(1);
    steps.add("browseFiles", "expired.pem", "expired.key");
    window.await("Cannot be used");
    window.tabTo("Review the request");
    window.press(KeyCode.ENTER);
    window.await("There is a problem");
    assertTrue(window.words().contains("Add your transport certificate"), window.words());
    assertEquals(List.of(), window.bank().receivedInteractionIds());
    steps.add("Choose other files", "transport.pem", "transport.key");
    steps.review();
    window.await("204 No Content");
    List<String> said = saidOnTheHeading();
    steps.register(1, "Try again with the one that failed");
    window.await(shown -> said.contains("Mina Bank: Rejected, 403"), "the answer in words");
    window.await(shown -> said.getLast().startsWith("See what came back"), "the heading again");
    window.await("API Hub of Mina Bank");
    assertFalse(window.words().contains("204 No Content"), window.words());
    steps.showStatus();
    window.await("Rejected, 403");
    assertEquals(1, window.bank().receivedInteractionIds().size());
  }

  /** The names that the heading, which has the focus, goes by from now on. */
  private List<String> saidOnTheHeading() {
    List<String> said = new CopyOnWriteArrayList<>();
    WindowDriver.onWindowThread(
        () ->
            window
                .scene()
                .lookup("#heading")
                .accessibleTextProperty()
                .subscribe((before, now) -> said.add(now)));
    return said;
  }

  @Test
  void theStatusFollowsWhatTheLfiActivates() {
    steps.registerWith(List.of("alnoor.apihub"));
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

  @Test
  void aKeyboardAloneActivatesEachStepInThePortal() {
    steps.registerWith(List.of("alnoor.apihub"));
    window.tabTo("Open the LFI’s Admin Portal");
    window.press(KeyCode.SPACE);
    window.await("Activate the TPP");
    window.tabTo("portal-activate");
    for (String question : List.of("the TPP of", "the Software statement of", "the Client of")) {
      window.press(KeyCode.ENTER);
      window.await("Activate " + question);
      window.press(KeyCode.ENTER);
      window.await(words -> !words.contains("Activate " + question), "the answer");
      assertTrue(isSeen(window.focused().orElseThrow()), "the focus after " + question);
    }
    window.await("All three are active");
    assertEquals("portal-CLIENT", window.focused().orElseThrow().getId());
    window.tabTo("back");
    window.press(KeyCode.SPACE);
    window.await("Get activated at each LFI");
  }

  private static boolean isSeen(Node node) {
    return WindowDriver.onWindowThread(
        () -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("focus-visible")));
  }
}
