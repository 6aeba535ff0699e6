package openfinance.onboarding.ui.feedback;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import openfinance.onboarding.ui.theme.Theme;

/** Brings what has just appeared into view. */
public final class IntoView {
  private static final double MARGIN = 16;

  private IntoView() {}

  /**
   * Scrolls the page so that the top of this node is seen. Does nothing when it already is, or when
   * the page was left meanwhile.
   */
  public static void bring(Node node) {
    for (Parent above = node.getParent(); above != null; above = above.getParent()) {
      if (above instanceof ScrollPane scroll
          && scroll.getContent() != null
          && scroll.getScene() != null) {
        scroll(scroll, node);
        return;
      }
    }
  }

  private static void scroll(ScrollPane scroll, Node node) {
    Theme.layOut(scroll.getScene());
    Node content = scroll.getContent();
    Bounds bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double hidden = content.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
    if (hidden <= 0) {
      return;
    }
    double top = scroll.getVvalue() * hidden;
    boolean seen =
        bounds.getMinY() >= top && bounds.getMaxY() <= top + scroll.getViewportBounds().getHeight();
    if (!seen) {
      scroll.setVvalue(Math.clamp((bounds.getMinY() - MARGIN) / hidden, 0, 1));
    }
  }
}
