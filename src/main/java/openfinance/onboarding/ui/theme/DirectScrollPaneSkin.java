package openfinance.onboarding.ui.theme;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/**
 * Paints what a scroll pane holds straight into the window. JavaFX's own skin paints it into an
 * image first, and all of it again for each letter or row that changes: of a page full of rows the
 * renderer makes no two in the time of a frame, and the window's thread waits for it.
 */
public final class DirectScrollPaneSkin extends ScrollPaneSkin {
  /** For a scroll pane that has no skin yet. */
  public DirectScrollPaneSkin(ScrollPane pane) {
    super(pane);
    getChildren().stream().filter(Node::isCache).forEach(view -> view.setCache(false));
  }
}
