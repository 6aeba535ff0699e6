package openfinance.onboarding.ui.theme;

import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;

/**
 * Keeps labels that wrap at least as wide as their longest Arabic word. JavaFX 26 on Linux fails
 * when it has to break such a word; between words the message bundles see to it.
 */
final class RoomForArabicWords {
  /** Wider than any Arabic letter at the sizes in use, in pixels for each point of font size. */
  private static final double LETTER = 0.75;

  private RoomForArabicWords() {}

  /** Looks before each layout; does nothing while another language is shown. */
  static void keep(Scene scene) {
    scene.addPreLayoutPulseListener(
        () -> {
          if (scene.getRoot().getStyleClass().contains("arabic")) {
            scene.getRoot().applyCss(); // fonts and padding, which come only after this otherwise
            make(scene.getRoot());
          }
        });
  }

  private static void make(Parent parent) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child instanceof Labeled labeled && labeled.isWrapText() && labeled.getText() != null) {
        double words = room(labeled.getText(), labeled.getFont().getSize());
        double least = words > 0 ? words + beside(labeled) : 0;
        if (labeled.getMinWidth() < least && !labeled.minWidthProperty().isBound()) {
          labeled.setMinWidth(least);
        }
      }
      if (child instanceof Parent inner) {
        make(inner);
      }
    }
  }

  /** A word and what a space that does not break joins to it stay together. */
  private static double room(String text, double fontSize) {
    int longest =
        Stream.of(text.split("\\s+"))
            .filter(word -> word.codePoints().anyMatch(RoomForArabicWords::arabic))
            .mapToInt(word -> word.codePointCount(0, word.length()))
            .max()
            .orElse(-1);
    return (longest + 1) * fontSize * LETTER;
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
