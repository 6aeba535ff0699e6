package openfinance.onboarding.ui.wizard;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;

/**
 * Has a menu begin where its button begins, from the right in Arabic, as near as the screen allows.
 * Where it does not fit, JavaFX moves it as far as it must in English, but turns it around in
 * Arabic.
 */
final class MirroredMenu {
  private MirroredMenu() {}

  /** Moves the menu of this button whenever it is shown. */
  static void of(MenuButton button) {
    button.setOnShown(event -> begin(button));
  }

  private static void begin(MenuButton button) {
    if (button.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT) {
      ContextMenu menu = button.getItems().getFirst().getParentPopup();
      double start = button.localToScreen(button.getLayoutBounds()).getMaxX();
      // The popup itself keeps within the screen.
      menu.setAnchorX(start - menu.prefWidth(-1));
    }
  }
}
