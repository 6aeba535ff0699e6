package openfinance.onboarding.ui.theme;

import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import openfinance.onboarding.ui.i18n.ArabicWrapping;

/**
 * Keeps labels that wrap from breaking Arabic text where JavaFX 26 on Linux fails to: within a
 * word, and between words that nobody made ready for it, such as a bank's name. In an Arabic window
 * such a text is made ready and the label kept as wide as its longest word, and one that has too
 * little room all the same gets through; in any other its names keep together, as marks between
 * their words would turn the order of these round there.
 */
final class RoomForArabicWords {
  /** Wider than any Arabic letter at the sizes in use, in pixels for each point of font size. */
  private static final double LETTER = 0.75;

  /** In letters: no Arabic word is longer. */
  private static final int LONG = 24;

  /** The mark keeps it from joining the last word, with which it would be broken. */
  private static final String ELLIPSIS = "\u200E...";

  /** In pixels: a foreign text that needs more to keep together stays on one line. */
  private static final double WIDEST_NAME = 360;

  private RoomForArabicWords() {}

  /** What was seen to in a label, which is seen to again when one of these changes. */
  private record Done(String text, double fontSize) {}

  /** That a label's text was too wide to keep together, so that it was no longer wrapped. */
  private record Unwrapped() {}

  /** The least width that a label had, and the one that was made for its words. */
  private record Room(double before, double made) {}

  /** What a label ended in where it was cut off. */
  private record Ellipsis(String before) {}

  /** Looks before each layout that JavaFX does by itself. */
  static void keep(Scene scene) {
    scene.addPreLayoutPulseListener(() -> look(scene));
  }

  /** Looks now: before any other layout. */
  static void look(Scene scene) {
    boolean arabic = Theme.isArabic(scene.getRoot());
    if (arabic) {
      scene.getRoot().applyCss(); // fonts and padding, which come only after this otherwise
    }
    look(scene.getRoot(), arabic);
  }

  /** Sees to the labels below. */
  static void look(Parent parent, boolean arabic) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child instanceof Labeled labeled && wraps(labeled) && labeled.getText() != null) {
        Done now = new Done(labeled.getText(), labeled.getFont().getSize());
        if (!now.equals(labeled.getProperties().put(Done.class, now))) {
          giveBack(labeled);
          seeTo(labeled, isArabic(labeled, arabic));
        }
      }
      if (child instanceof Parent inner && !isOfLines(inner)) {
        look(inner, isArabic(inner, arabic));
      }
    }
  }

  /** Rows of a fixed height do not wrap, and are many for a look in every frame. */
  static boolean isOfLines(Parent parent) {
    return parent instanceof VirtualFlow<?> flow && flow.getFixedCellSize() > 0;
  }

  private static boolean wraps(Labeled labeled) {
    return labeled.isWrapText()
        || (labeled.hasProperties() && labeled.getProperties().containsKey(Unwrapped.class));
  }

  /** What was taken for an earlier text. */
  private static void giveBack(Labeled labeled) {
    Map<Object, Object> properties = labeled.getProperties();
    if (properties.remove(Unwrapped.class) != null) {
      labeled.setWrapText(true);
    }
    if (properties.remove(Room.class) instanceof Room(double before, double made)
        && labeled.getMinWidth() == made) {
      labeled.setMinWidth(before);
    }
    if (properties.remove(Ellipsis.class) instanceof Ellipsis(String before)
        && ELLIPSIS.equals(labeled.getEllipsisString())) {
      labeled.setEllipsisString(before);
    }
  }

  /** What runs from left to right in an Arabic window, such as identifiers, is no Arabic text. */
  private static boolean isArabic(Node node, boolean above) {
    return node.getNodeOrientation() != NodeOrientation.LEFT_TO_RIGHT
        && (above || Theme.isArabic(node));
  }

  private static void seeTo(Labeled labeled, boolean arabic) {
    if (arabic) {
      makeReady(labeled);
      makeRoom(labeled);
    } else if (ArabicWrapping.isRightToLeft(labeled.getText())) {
      keepNames(labeled);
    }
  }

  private static void keepNames(Labeled labeled) {
    String kept = ArabicWrapping.kept(labeled.getText());
    if (!labeled.textProperty().isBound()) {
      labeled.setText(kept);
    }
    boolean whole = kept.equals(labeled.getText()) && room(kept, labeled.getFont()) <= WIDEST_NAME;
    if (whole) {
      makeRoom(labeled);
    } else if (!labeled.wrapTextProperty().isBound()) {
      labeled.setWrapText(false);
      labeled.getProperties().put(Unwrapped.class, new Unwrapped());
    }
  }

  private static void makeReady(Labeled labeled) {
    if (!labeled.ellipsisStringProperty().isBound()) {
      labeled.getProperties().put(Ellipsis.class, new Ellipsis(labeled.getEllipsisString()));
      labeled.setEllipsisString(ELLIPSIS);
    }
    String ready = ArabicWrapping.guarded(ArabicWrapping.wrappable(labeled.getText()));
    if (!labeled.textProperty().isBound() && !ready.equals(labeled.getText())) {
      labeled.setText(ready);
    }
  }

  private static void makeRoom(Labeled labeled) {
    double words = room(labeled.getText(), labeled.getFont());
    double least = words + beside(labeled);
    double before = labeled.getMinWidth();
    if (words > 0 && before < least && !labeled.minWidthProperty().isBound()) {
      labeled.setMinWidth(least);
      labeled.getProperties().put(Room.class, new Room(before, least));
    }
  }

  /** A word and what a space that does not break joins to it stay together. */
  private static double room(String text, Font font) {
    return Stream.of(ArabicWrapping.unguarded(text).split("\\s+"))
        .filter(word -> word.codePoints().anyMatch(RoomForArabicWords::arabic))
        .mapToDouble(word -> room(word.codePointCount(0, word.length()), word, font))
        .max()
        .orElse(0);
  }

  /** A host name beside a word is measured, as a narrow window has no room for more than it. */
  private static double room(int letters, String word, Font font) {
    double most = (letters + 1) * font.getSize() * LETTER;
    if (letters < LONG) {
      return most;
    }
    Text measured = new Text(word);
    measured.setFont(font);
    return Math.min(most, measured.getLayoutBounds().getWidth() + font.getSize() * LETTER);
  }

  /** What takes room beside the words. */
  private static double beside(Labeled labeled) {
    Insets insets = labeled.getInsets();
    Node graphic = labeled.getGraphic();
    double icon = graphic == null ? 0 : graphic.prefWidth(-1) + labeled.getGraphicTextGap();
    return insets.getLeft() + insets.getRight() + icon;
  }

  private static boolean arabic(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.ARABIC;
  }
}
