package openfinance.onboarding.ui.feedback;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;

/** The focus of a window, which it keeps while another window has the keyboard. */
public final class Focus {
  private Focus() {}

  /** What has the focus in this part of a window. */
  public static Optional<Node> in(Node part) {
    return Optional.ofNullable(part.getScene())
        .map(Scene::getFocusOwner)
        .filter(owner -> isWithin(part, owner));
  }

  /** Draws a part anew; what had the focus in it has it again, where its id is there again. */
  public static void keep(Node part, Runnable drawing) {
    Optional<String> id = in(part).map(Node::getId);
    drawing.run();
    id.flatMap(it -> Optional.ofNullable(part.lookup("#" + it))).ifPresent(Node::requestFocus);
  }

  private static boolean isWithin(Node part, Node owner) {
    for (Node up = owner; up != null; up = up.getParent()) {
      if (up.equals(part)) {
        return true;
      }
    }
    return false;
  }
}
