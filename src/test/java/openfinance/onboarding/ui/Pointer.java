package openfinance.onboarding.ui;

import javafx.event.Event;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/** A pointer that comes to rest on something; on the JavaFX thread. */
final class Pointer {
  private Pointer() {}

  /** Whether a pointer on a label brings up the label's whole text. */
  static boolean brings(Labeled label) {
    return words(label).contains(label.getText());
  }

  /** What a pointer on a label brings up; empty for nothing. */
  static String words(Labeled label) {
    Event.fireEvent(
        label,
        new MouseEvent(
            MouseEvent.MOUSE_ENTERED_TARGET,
            1,
            1,
            1,
            1,
            MouseButton.NONE,
            0,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            true,
            false,
            true,
            new PickResult(label, 1, 1)));
    Tooltip tooltip = label.getTooltip();
    return tooltip == null ? "" : tooltip.getText();
  }
}
