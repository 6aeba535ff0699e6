package openfinance.onboarding.ui.theme;

import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/**
 * Gives labels that wrap the height of what is drawn in them. JavaFX measures an Arabic text with
 * foreign words as if it went from left to right; what then just fits on a line takes another one
 * when it is drawn, and its last word would be lost.
 */
final class RoomForArabicLines {
  private static final double ROUNDING = 1;

  private RoomForArabicLines() {}

  /**
   * The least height that a label had, and the one that was made for its lines.
   *
   * @param width the label's, for which they were drawn
   */
  private record Room(String text, double width, double before, double made) {}

  /** Looks after each layout; what needs more room has it in the next one. */
  static void keep(Scene scene) {
    scene.addPostLayoutPulseListener(() -> look(scene.getRoot(), false));
  }

  private static void look(Parent parent, boolean above) {
    boolean arabic = above || parent.getStyleClass().contains(Theme.ARABIC_CLASS);
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (arabic && child instanceof Labeled labeled && labeled.isWrapText()) {
        seeTo(labeled);
      }
      if (child instanceof Parent inner && inner.isVisible()) {
        look(inner, arabic);
      }
    }
  }

  private static void seeTo(Labeled labeled) {
    giveBack(labeled);
    if (!labeled.isVisible()) {
      return;
    }
    Insets insets = labeled.getInsets();
    double needed = Math.ceil(drawn(labeled) + insets.getTop() + insets.getBottom());
    if (needed > labeled.getHeight() + ROUNDING && !labeled.minHeightProperty().isBound()) {
      labeled
          .getProperties()
          .put(
              Room.class,
              new Room(labeled.getText(), labeled.getWidth(), labeled.getMinHeight(), needed));
      labeled.setMinHeight(needed);
    }
  }

  /** What was taken for another text or another width. */
  private static void giveBack(Labeled labeled) {
    Map<Object, Object> properties = labeled.getProperties();
    if (properties.get(Room.class) instanceof Room(var text, var width, var before, var made)
        && (width != labeled.getWidth() || !text.equals(labeled.getText()))) {
      properties.remove(Room.class);
      if (labeled.getMinHeight() == made) {
        labeled.setMinHeight(before);
      }
    }
  }

  private static double drawn(Labeled labeled) {
    return labeled.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .mapToDouble(text -> text.getLayoutBounds().getHeight())
        .max()
        .orElse(0);
  }
}
