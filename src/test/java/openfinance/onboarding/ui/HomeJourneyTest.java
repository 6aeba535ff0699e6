package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import openfinance.onboarding.ledger.ActivationStep;
import openfinance.onboarding.modelbank.AdminPortal;
import openfinance.onboarding.modelbank.PortalEntry;
import org.junit.jupiter.api.Test;

/** Three LFIs are registered with; one activates, one blocks, one does nothing; then come back. */
class HomeJourneyTest extends WindowTest {
  private void registerWithThree() {
    new WizardSteps(window).registerWith(List.of("qasr.apihub", "auth1.sanbuk", "alnoor.apihub"));
    window.await(words -> words.split("0 of 3 active", -1).length == 4, "three that wait");
  }

  private PortalEntry entry(String lfi) {
    return window.bank().portal().entries().stream()
        .filter(it -> it.lfiName().equals(lfi))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void homeShowsExactlyWhatTheLfisDid() throws IOException {
    registerWithThree();
    AdminPortal portal = window.bank().portal();
    PortalEntry active = entry("Al Noor Bank");
    for (ActivationStep step : ActivationStep.values()) {
      assertTrue(portal.activate(active.issuer(), active.softwareStatementId(), step));
    }
    PortalEntry blocked = entry("Qasr Insurance");
    portal.block(blocked.issuer(), blocked.softwareStatementId(), ActivationStep.TPP);
    window.await(
        words ->
            words.contains("Blocked")
                && words.lines().anyMatch("Active"::equals)
                && words.split("0 of 3 active", -1).length == 2,
        "one active, one blocked, one waiting");
    window.tabTo("Save evidence");
    window.press(KeyCode.SPACE);
    window.await("Evidence saved");
    try (var files = Files.list(home)) {
      Path evidence = files.filter(it -> it.toString().endsWith(".html")).findFirst().orElseThrow();
      assertTrue(Files.readString(evidence).contains("مصرف السنبوك"));
    }
    window.close();
    window = WindowDriver.open(home);
    window.await("See where each registration stands");
    window.await("3 registrations");
    awaitRow("Al Noor Bank", "Active");
    awaitRow("Qasr Insurance", "Blocked");
    awaitRow("مصرف السنبوك", "0 of 3 active");
    detailsByKeyboard();
  }

  private void detailsByKeyboard() {
    window.press(KeyCode.CONTROL, KeyCode.F);
    window.type("none is called so");
    window.await("No registration matches");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("qasr");
    window.await("3 registrations, 1 shown");
    window.tabTo("list");
    window.press(KeyCode.DOWN);
    window.press(KeyCode.ENTER);
    window.await("Activation path");
    window.await("States that were noted");
    window.await("Certificate valid until");
    window.await("Save calendar file");
    aStepOutOfOrderIsRefusedAndLosesNothing();
    whoNotedAStateGoesOnAtTheNextStep();
    window.press(KeyCode.ALT, KeyCode.LEFT);
    window.await("See where each registration stands");
    window.tabTo("Register with more LFIs");
    window.press(KeyCode.SPACE);
    window.await("17 of them active, 17 shown");
    new WizardSteps(window).pick("auth1.samra");
    new WizardSteps(window).useServers(1);
    window.await("Ready to use");
    assertTrue(window.words().contains("transport.pem"), window.words());
    window.tabTo("registrations");
    window.press(KeyCode.SPACE);
    window.await("See where each registration stands");
  }

  private void aStepOutOfOrderIsRefusedAndLosesNothing() {
    window.choose("set-SOFTWARE_STATEMENT", 0);
    window.tabTo("state-note");
    window.type("Omar, by mail");
    window.press(KeyCode.ENTER);
    window.await("An earlier step is not active yet");
    window.tabTo("state-note");
    assertEquals("Omar, by mail", ((TextField) window.focused().orElseThrow()).getText());
    window.tabTo("Cancel");
    window.press(KeyCode.SPACE);
    window.await(words -> !words.contains("An earlier step"), "the path alone");
  }

  private void whoNotedAStateGoesOnAtTheNextStep() {
    window.choose("set-TPP", 1);
    window.await("Note this state");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("tomorrow");
    window.tabTo("Note this state");
    window.press(KeyCode.SPACE);
    window.await("Enter a day up to today");
    window.type("2026-02-18");
    window.tabTo("Note this state");
    window.press(KeyCode.SPACE);
    window.await("Confirmed by the LFI on 18");
    assertEquals("mark-SOFTWARE_STATEMENT", window.focused().orElseThrow().getId());
  }

  /** Of what stands from the LFI's name on, the first state is its own. */
  private void awaitRow(String lfi, String state) {
    window.await(
        words ->
            words
                .replace('\u00A0', ' ')
                .lines()
                .dropWhile(it -> !it.equals(lfi))
                .filter(it -> it.equals("Active") || it.equals("Blocked") || it.endsWith("active"))
                .findFirst()
                .filter(state::equals)
                .isPresent(),
        lfi + ": " + state);
  }
}
