package openfinance.onboarding.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.shape.MoveTo;
import javafx.scene.text.Text;
import openfinance.onboarding.ui.i18n.ArabicWrapping;

/**
 * Whether JavaFX can break the Arabic words of labels into lines at every width they may get; what
 * was looked at on an earlier page is not looked at again. On the JavaFX thread.
 */
final class Breaking {
  private static final double WIDEST = 700;
  private static final double STEP = 4;
  private static final Pattern TIME = Pattern.compile("\\p{Nd}{2}(:\uFEFF?\\p{Nd}{2})+");

  private final Set<Tried> tried = new HashSet<>();

  private record Tried(String words, String font, double least) {}

  /** Labels that JavaFX fails to break at some width. */
  List<String> unbreakable(Scene scene) {
    return Room.labels(scene)
        .filter(Labeled::isWrapText)
        .filter(label -> ArabicWrapping.isRightToLeft(label.getText()))
        .filter(label -> tried.add(tried(label)))
        .filter(Breaking::fails)
        .map(label -> "unbreakable: " + label.getText() + " " + label.getMinWidth())
        .toList();
  }

  /** Labels that break a time into lines, whose parts then stand in the wrong order in Arabic. */
  static List<String> timesApart(Scene scene) {
    return Room.labels(scene)
        .filter(Labeled::isWrapText)
        .filter(Breaking::breaksATime)
        .map(label -> "time apart: " + label.getText())
        .toList();
  }

  private static boolean breaksATime(Labeled label) {
    return label.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .anyMatch(
            drawn ->
                TIME.matcher(drawn.getText()).results().anyMatch(time -> lines(drawn, time) > 1));
  }

  private static long lines(Text drawn, MatchResult part) {
    return Stream.of(drawn.rangeShape(part.start(), part.end()))
        .filter(MoveTo.class::isInstance)
        .map(move -> Math.round(((MoveTo) move).getY()))
        .distinct()
        .count();
  }

  private static Tried tried(Labeled label) {
    return new Tried(label.getText(), label.getFont().toString(), label.minWidth(-1));
  }

  private static boolean fails(Labeled label) {
    try {
      for (double width = label.minWidth(-1); width < WIDEST; width += STEP) {
        label.prefHeight(width);
      }
      return false;
    } catch (ArrayIndexOutOfBoundsException e) {
      return true;
    }
  }
}
