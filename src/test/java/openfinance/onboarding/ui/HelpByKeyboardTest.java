package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The help opens where the person is, is searched and read by keyboard, and closes again. */
class HelpByKeyboardTest extends WindowTest {
  @BeforeEach
  void begin() {
    window.await("Check that you are ready to register");
  }

  @Test
  void opensAtTheStepAndGivesTheFocusBack() {
    window.tabTo("rolesUnderstood");
    window.press(KeyCode.F1);
    window.await("Step 1: Prerequisites");
    window.press(KeyCode.ESCAPE);
    window.await(words -> !words.contains("Step 1: Prerequisites"), "the help closed");
    assertEquals("rolesUnderstood", window.focused().map(Node::getId).orElse(""));
  }

  @Test
  void closesFromThePageToo() {
    window.press(KeyCode.F1);
    window.await("Step 1: Prerequisites");
    window.tabTo("environment-demo");
    window.press(KeyCode.ESCAPE);
    window.await(words -> !words.contains("Step 1: Prerequisites"), "the help closed");
    assertEquals("environment-demo", window.focused().map(Node::getId).orElse(""));
    window.press(KeyCode.F1);
    window.await("Step 1: Prerequisites");
    window.tabTo("primary");
    window.await(words -> !words.contains("Step 1: Prerequisites"), "what it hid");
    assertEquals("primary", window.focused().map(Node::getId).orElse(""));
  }

  @Test
  void readsWhatEnterChoosesAndTouchesNothingBehindIt() {
    window.press(KeyCode.F1);
    window.type("prerequisites");
    window.press(KeyCode.ENTER);
    window.await("Step 1: Prerequisites");
    window.press(KeyCode.ENTER);
    window.press(KeyCode.SHIFT, KeyCode.TAB);
    window.press(KeyCode.SPACE);
    window.await("topics");
    window.press(KeyCode.HOME);
    window.press(KeyCode.ENTER);
    window.await("Step 1: Prerequisites");
    assertFalse(window.words().contains("There is a problem"));
  }

  @Test
  void closesFromTheListOfTopics() {
    window.press(KeyCode.F1);
    window.type("certificate");
    window.press(KeyCode.DOWN);
    assertEquals("topics", window.focused().map(Node::getId).orElse(""));
    window.press(KeyCode.ESCAPE);
    window.await(words -> !words.contains("Search the help"), "the help closed");
  }

  @Test
  void staysInTheSearchWhereNothingIsFound() {
    window.press(KeyCode.F1);
    window.type("zzzz");
    window.await("No topic holds these words");
    window.press(KeyCode.DOWN);
    assertEquals("search", window.focused().map(Node::getId).orElse(""));
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.press(KeyCode.DELETE);
    window.await("Step 1: Prerequisites");
  }
}
