package openfinance.onboarding.ui.theme;

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
   * What was made for the lines of a text.
   *
   * @param width the label's, at which they were drawn
   * @param before the least height that the label had
   * @param made the one that it has instead
   * @param held whether it still has it
   * @param without the label's width when it was taken back, for which it was not needed
   */
  private record Room(
      String text, double width, double before, double made, boolean held, double without) {
    Room takenBack(double now) {
      return new Room(text, width, before, made, false, now);
    }

    Room again() {
      return new Room(text, width, before, made, true, without);
    }
  }

  /** Looks after each layout; what needs more room has it in the next one. */
  static void keep(Scene scene) {
    scene.addPostLayoutPulseListener(() -> look(scene.getRoot(), false));
  }

  private static void look(Parent parent, boolean above) {
    boolean arabic = above || Theme.isArabic(parent);
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (arabic && child instanceof Labeled labeled && labeled.isWrapText()) {
        seeTo(labeled);
      }
      if (child instanceof Parent inner
          && inner.isVisible()
          && !RoomForArabicWords.isOfLines(inner)) {
        look(inner, arabic);
      }
    }
  }

  private static void seeTo(Labeled labeled) {
    giveBack(labeled);
    Insets insets = labeled.getInsets();
    double needed = Math.ceil(drawn(labeled) + insets.getTop() + insets.getBottom());
    boolean lacking = labeled.isVisible() && needed > labeled.getHeight() + ROUNDING;
    if (lacking && !labeled.minHeightProperty().isBound()) {
      labeled.getProperties().put(Room.class, room(labeled, needed));
      labeled.setMinHeight(needed);
    }
  }

  private static Room room(Labeled labeled, double needed) {
    double width = labeled.getWidth();
    return labeled.getProperties().get(Room.class) instanceof Room room && room.width() == width
        ? room.again()
        : new Room(labeled.getText(), width, labeled.getMinHeight(), needed, true, Double.NaN);
  }

  /**
   * What was made for another text or another width; not where it would only be made again, as a
   * scroll bar that comes with a line changes the width, and goes with it.
   */
  private static void giveBack(Labeled labeled) {
    if (!(labeled.getProperties().get(Room.class) instanceof Room room)) {
      return;
    }
    double width = labeled.getWidth();
    boolean same = room.text().equals(labeled.getText());
    boolean fits = same && (room.width() == width || room.without() == width);
    if (!fits && room.held() && labeled.getMinHeight() == room.made()) {
      labeled.setMinHeight(room.before());
    }
    if (!same) {
      labeled.getProperties().remove(Room.class);
    } else if (!fits) {
      labeled.getProperties().put(Room.class, room.takenBack(width));
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
