package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import openfinance.onboarding.ui.i18n.Messages;
import org.junit.jupiter.api.Test;

/** The whole demo in Arabic, by keyboard alone, in the smallest window. */
class ArabicKeyboardTest extends WindowTest {
  private static final Locale ARABIC = Locale.of("ar");
  private static final String INVISIBLE = "[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\u00A0]";
  private static final Messages WORDS = new Messages(ARABIC);

  ArabicKeyboardTest() {
    super(LEAST_SIZE);
  }

  @Test
  void registersAndCopiesTheInteractionId() {
    chooseArabic();
    assertEquals(
        NodeOrientation.RIGHT_TO_LEFT, window.scene().getRoot().getEffectiveNodeOrientation());
    assertFalse(window.stage().getTitle().matches(".*" + INVISIBLE + ".*"));
    new WizardSteps(window, ARABIC).registerWith(List.of("model1", "alnoor.apihub"));
    assertEquals(900, window.stage().getWidth());
    assertEquals("heading", window.focused().map(Node::getId).orElse(""));
    assertEquals(2, window.bank().receivedInteractionIds().size());
    window.awaitLayout();
    assertEquals(List.of(), WindowDriver.onWindowThread(() -> Room.outside(window.scene())));
    copiesWithoutInvisibleMarks();
  }

  @Test
  void theLettersThatTheHelpNamesPressTheSameButtons() {
    chooseArabic();
    WizardSteps steps = new WizardSteps(window, ARABIC);
    steps.confirmRoles();
    window.press(KeyCode.CONTROL, KeyCode.F);
    assertTrue(window.focused().filter(TextField.class::isInstance).isPresent());
    window.press(KeyCode.ALT, KeyCode.LEFT);
    window.await(WORDS.get("prerequisites.heading"));
    window.press(KeyCode.ENTER);
    window.await(WORDS.get("servers.heading"));
    window.press(KeyCode.ALT, KeyCode.B);
    window.await(WORDS.get("prerequisites.heading"));
    window.press(KeyCode.ALT, KeyCode.H);
    window.await(WORDS.get("help.contents"));
    window.press(KeyCode.ESCAPE);
    window.press(KeyCode.ALT, KeyCode.G);
    window.await(WORDS.get("home.heading"));
  }

  private void chooseArabic() {
    window.await("Check that you are ready to register");
    window.tabTo("language");
    window.press(KeyCode.SPACE);
    window.press(KeyCode.DOWN);
    window.press(KeyCode.DOWN);
    window.press(KeyCode.ENTER);
    window.await(WORDS.get("prerequisites.heading"));
  }

  private void copiesWithoutInvisibleMarks() {
    window.tabTo(WORDS.get("feedback.copy", WORDS.get("followup.interaction")));
    window.press(KeyCode.SPACE);
    String copied = WindowDriver.onWindowThread(() -> Clipboard.getSystemClipboard().getString());
    assertTrue(window.bank().receivedInteractionIds().contains(copied), copied);
    assertFalse(copied.matches(".*" + INVISIBLE + ".*"));
  }
}
