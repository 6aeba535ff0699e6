package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tab goes through each page in the order in which it is read, and one sees where. */
@Tag("thorough")
class FocusTest extends WindowTest {
  private static final int MARGIN = 6;
  private static final int LEAST_CHANGED = 40;

  private final List<String> found = new ArrayList<>();
  private final Keyboard keyboard = new Keyboard();

  @Test
  void isSeenEverywhereAndFollowsTheReader() {
    new EveryPage(window, home).walk(this::lookAt);
    assertEquals("", String.join("\n", found));
  }

  /** A window over the program's gets no keys here. */
  private void lookAt(String page) {
    if (window.over().any()) {
      return;
    }
    Set<Node> reached = new HashSet<>();
    Node node = next();
    WritableImage picture = picture();
    while (reached.add(node)) {
      WritableImage before = picture;
      Bounds place = place(node);
      Node after = next();
      picture = picture();
      if (place.equals(place(node)) && changed(before, picture, place) < LEAST_CHANGED) {
        found.add(page + ": unseen focus: " + node);
      }
      if (backwards(node, after) && !reached.contains(after)) {
        found.add(page + ": not as it is read: " + node + " before " + after);
      }
      node = after;
    }
  }

  /**
   * What Tab leads to, once a frame was drawn with it: what scrolls is kept as an image, and of two
   * pictures without a frame between them the second shows it as it was in the first.
   */
  private Node next() {
    keyboard.tab();
    window.awaitLayout();
    return window.focused().orElseThrow();
  }

  private WritableImage picture() {
    return WindowDriver.onWindowThread(() -> window.scene().snapshot(null));
  }

  private static Bounds place(Node node) {
    return WindowDriver.onWindowThread(() -> node.localToScene(node.getLayoutBounds()));
  }

  /** Wholly above what was before it, and not further along the line. */
  private static boolean backwards(Node before, Node after) {
    Bounds from = place(before);
    Bounds to = place(after);
    return inPage(before)
        && inPage(after)
        && to.getMaxY() <= from.getMinY()
        && to.getMinX() <= from.getMinX();
  }

  private static boolean inPage(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up.getStyleClass().contains("page-column")) {
        return true;
      }
    }
    return false;
  }

  private static int changed(WritableImage one, WritableImage other, Bounds place) {
    int changed = 0;
    for (int x = from(place.getMinX()); x < to(place.getMaxX(), one.getWidth()); x++) {
      for (int y = from(place.getMinY()); y < to(place.getMaxY(), one.getHeight()); y++) {
        if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
          changed++;
        }
      }
    }
    return changed;
  }

  private static int from(double least) {
    return Math.max(0, (int) least - MARGIN);
  }

  private static int to(double most, double end) {
    return (int) Math.min(end, most + MARGIN);
  }
}
