package openfinance.onboarding.ui.feedback;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that lead back: Alt and Left. */
public final class BackKeys {
  private static final KeyCombination BACK =
      new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);

  private BackKeys() {}

  /** Whether this presses them. On macOS they go back by a word in a text. */
  public static boolean pressed(KeyEvent event) {
    return BACK.match(event)
        && !(event.getTarget() instanceof TextInputControl && ShortcutKey.isOfMac());
  }
}
