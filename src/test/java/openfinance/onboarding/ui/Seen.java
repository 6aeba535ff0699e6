package openfinance.onboarding.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** What a person sees of a scene; on the JavaFX thread. */
final class Seen {
  private static final Pattern MARK = Pattern.compile("_(.)");

  private Seen() {}

  /** Everything that can be read, one text a line. */
  static String words(Scene scene) {
    List<String> words = new ArrayList<>();
    for (Node node : nodes(scene)) {
      if (node instanceof Text text && !(text.getParent() instanceof Labeled)) {
        words.add(text.getText());
      } else if (node instanceof Labeled labeled && labeled.getText() != null) {
        words.add(words(labeled));
      } else if (node instanceof TextInputControl field && field.getText() != null) {
        words.add(field.getText());
      }
    }
    return String.join("\n", words);
  }

  /** The words of a label or button, without the mark of the letter that presses it. */
  static String words(Labeled labeled) {
    String text = Optional.ofNullable(labeled.getText()).orElse("");
    return labeled.isMnemonicParsing() ? MARK.matcher(text).replaceAll("$1") : text;
  }

  /** All nodes that are shown. */
  static List<Node> nodes(Scene scene) {
    return scene.getRoot().lookupAll("*").stream().filter(Seen::shown).toList();
  }

  private static boolean shown(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (!up.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
