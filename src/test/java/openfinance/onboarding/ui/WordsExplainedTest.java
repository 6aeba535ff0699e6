package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The protocol's words are explained where they stand, and buttons are pressed by letter. */
class WordsExplainedTest extends WindowTest {
  @BeforeEach
  void begin() {
    window.await("Check that you are ready to register");
  }

  private String underPointer(String caption) {
    return WindowDriver.onWindowThread(
        () ->
            Seen.nodes(window.scene()).stream()
                .filter(node -> node instanceof Labeled label && caption.equals(label.getText()))
                .map(node -> Pointer.words((Labeled) node))
                .findFirst()
                .orElseThrow());
  }

  @Test
  void aPointerOnACaptionBringsUpWhatItMeans() {
    assertTrue(
        underPointer("Onboarded organisation").contains("The directory of Open Finance."),
        underPointer("Onboarded organisation"));
    assertEquals("", underPointer("Environment"));
    window.choose("language", 1);
    window.choose("language", 0);
    assertTrue(underPointer("Authorisation servers").contains("decides who gets access"));
  }

  @Test
  void aLinkOpensTheWordsOfThePageAndEscapeLosesNothing() {
    window.tabTo("rolesUnderstood");
    window.press(KeyCode.SPACE);
    window.tabTo("What do these words mean?");
    window.press(KeyCode.ENTER);
    window.await("Words on this page");
    assertTrue(window.words().contains("Application (software statement)"));
    window.press(KeyCode.ESCAPE);
    window.await(words -> !words.contains("Words on this page"), "the help closed");
    assertEquals("words", window.focused().map(Node::getId).orElse(""));
    assertTrue(((CheckBox) window.scene().lookup("#rolesUnderstood")).isSelected());
  }

  @Test
  void lettersPressWhatCanBeUndoneAndNeverRegister() {
    window.press(KeyCode.ALT, KeyCode.C);
    window.await("There is a problem");
    WizardSteps steps = new WizardSteps(window);
    steps.confirmRoles();
    window.press(KeyCode.ALT, KeyCode.B);
    window.await("Check that you are ready to register");
    window.press(KeyCode.ALT, KeyCode.C);
    window.await("Choose the servers to register with");
    steps.pick("model1");
    steps.useServers(1);
    steps.add("browseFiles", "transport.pem", "transport.key");
    steps.review();
    for (KeyCode letter : new KeyCode[] {KeyCode.R, KeyCode.E, KeyCode.W}) {
      window.press(KeyCode.ALT, letter);
    }
    assertFalse(window.words().contains("Get activated at each LFI"), window.words());
    assertTrue(window.bank().receivedInteractionIds().isEmpty());
  }
}
