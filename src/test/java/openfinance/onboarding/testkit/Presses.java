package openfinance.onboarding.testkit;

import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/** Presses of the mouse's first button, as JavaFX tells a node of them. */
public final class Presses {
  private Presses() {}

  /**
   * A press or a release on a node.
   *
   * @param count the how many-th click of a double click it belongs to
   */
  public static MouseEvent mouse(EventType<MouseEvent> type, Node node, int count) {
    return new MouseEvent(
        type,
        5,
        5,
        5,
        5,
        MouseButton.PRIMARY,
        count,
        false,
        false,
        false,
        false,
        type == MouseEvent.MOUSE_PRESSED,
        false,
        false,
        true,
        false,
        true,
        new PickResult(node, 5, 5));
  }
}
