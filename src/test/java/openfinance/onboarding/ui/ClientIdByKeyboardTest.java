package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import openfinance.onboarding.ledger.ActivationStep;
import openfinance.onboarding.modelbank.PortalEntry;
import org.junit.jupiter.api.Test;

/** What the person read in the Trust Framework, typed while the LFI activates. */
class ClientIdByKeyboardTest extends WindowTest {
  @Test
  void whatIsTypedStaysAndWhoSavesItGoesOnThere() {
    steps.registerWith(List.of("alnoor.apihub"));
    window.await("0 of 3 active");
    window.tabTo("message-show");
    window.press(KeyCode.SPACE);
    window.await("Dear Open Finance team of Al Noor Bank");
    window.tabTo("application-name");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("Dune");

    PortalEntry entry = window.bank().portal().entries().getFirst();
    assertTrue(
        window
            .bank()
            .portal()
            .activate(entry.issuer(), entry.softwareStatementId(), ActivationStep.TPP));
    window.await("1 of 3 active");
    assertEquals("Dune", ((TextField) window.focused().orElseThrow()).getText());
    assertTrue(window.words().contains("Dear Open Finance team of Al Noor Bank"), window::words);

    window.tabTo("client-id-save");
    window.press(KeyCode.SPACE);
    window.await(words -> words.lines().filter("Dune"::equals).count() > 1, "the name elsewhere");
    assertEquals("client-id-save", window.focused().map(Node::getId).orElse(""));
  }
}
