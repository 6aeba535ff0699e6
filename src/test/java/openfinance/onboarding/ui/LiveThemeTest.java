package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** The theme changes while the window is open. */
class LiveThemeTest extends WindowTest {
  private static final int ARABIC = 1;
  private static final int DARK = 2;

  LiveThemeTest() {
    super(LEAST_SIZE);
  }

  @Test
  void keepsEveryFontBetweenTheChoiceAndTheNextLayout() {
    window.choose("language", ARABIC);
    window.awaitLayout();
    assertEquals(List.of(), WindowDriver.onWindowThread(this::fontsChanged));
  }

  @Test
  void aDialogChangesWithItsWindow() {
    window.over().open(() -> window.over().setting("connection").fire());
    window.choose("settings", DARK);
    assertTrue(
        WindowDriver.onWindowThread(
            () ->
                window.scene().getRoot().getPseudoClassStates().stream()
                    .anyMatch(state -> state.getPseudoClassName().equals("dark"))));
    window.press(KeyCode.ESCAPE);
  }

  private List<String> fontsChanged() {
    Scene scene = window.scene();
    List<Text> texts =
        Seen.nodes(scene).stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
    List<String> before = texts.stream().map(LiveThemeTest::described).toList();
    ((MenuButton) scene.lookup("#settings")).getItems().get(DARK).fire();
    return texts.stream().map(LiveThemeTest::described).filter(it -> !before.contains(it)).toList();
  }

  private static String described(Text text) {
    return text.getText() + " in " + text.getFont();
  }
}
