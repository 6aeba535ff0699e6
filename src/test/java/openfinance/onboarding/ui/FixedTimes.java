package openfinance.onboarding.ui;

import java.util.regex.Pattern;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/**
 * Writes the same day for every day, so that a picture is as wide in May as in September, and the
 * same time for all that was measured.
 */
final class FixedTimes {
  /** Between its parts may be spaces that do not break, and marks without a width. */
  private static final String APART = "([ \\u00a0\\u200e]+)";

  private static final Pattern DAY =
      Pattern.compile("\\b\\d{1,2}" + APART + "(\\p{L}{3,9})" + APART + "\\d{4}\\b");

  private static final Pattern MEASURED = Pattern.compile("\\b\\d+(?=[ \\u00a0](ms\\b|مللي))");

  private FixedTimes() {}

  /** Changes what a scene shows; on the JavaFX thread. Whether it showed anything else. */
  static boolean write(Scene scene) {
    return Seen.nodes(scene).stream().filter(FixedTimes::rewritten).count() > 0;
  }

  private static boolean rewritten(Node node) {
    if (node instanceof Labeled label) {
      return rewritten(label.textProperty());
    }
    if (node instanceof TextArea area) {
      return rewritten(area.textProperty());
    }
    return node instanceof Text text
        && !(text.getParent() instanceof Labeled)
        && rewritten(text.textProperty());
  }

  private static boolean rewritten(StringProperty words) {
    String now = words.get();
    if (now == null || words.isBound()) {
      return false;
    }
    String fixed = in(now);
    if (fixed.equals(now)) {
      return false;
    }
    words.set(fixed);
    return true;
  }

  /** The words with the fixed day and time in them. */
  static String in(String words) {
    String measured = MEASURED.matcher(words).replaceAll("12");
    return DAY.matcher(measured).replaceAll(found -> day(found.group(1), found.group(2)));
  }

  private static String day(String apart, String month) {
    return "26" + apart + (month.charAt(0) > 'z' ? "نوفمبر" : "November") + apart + "2026";
  }
}
