package openfinance.onboarding.ui;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;

/** What a screen reader says of a scene, and what its buttons say; on the JavaFX thread. */
final class Names {
  /** Words that say no more than that it goes on. */
  private static final Pattern SAYS_NOTHING =
      Pattern.compile("(OK|Yes|Next|Finish|Done|Submit|Continue|Go)( .*)?");

  private Names() {}

  /** Nodes that take the focus and have no name. */
  static List<String> nameless(Scene scene) {
    List<Node> shown = Seen.nodes(scene);
    return shown.stream()
        .filter(node -> node.isFocusTraversable() && !node.isDisabled())
        .filter(node -> !named(node, shown))
        .map(node -> "nameless: " + node)
        .toList();
  }

  /** Labels of a field that is not there. */
  static List<String> fieldless(Scene scene) {
    List<Node> shown = Seen.nodes(scene);
    return labels(shown)
        .filter(label -> label.getLabelFor() != null && !shown.contains(label.getLabelFor()))
        .map(label -> "without its field: " + label.getText())
        .toList();
  }

  /** More or fewer headings than one. */
  static List<String> headless(Scene scene) {
    List<String> headings =
        Seen.nodes(scene).stream()
            .filter(node -> node.getStyleClass().contains("heading"))
            .map(node -> Seen.words((Labeled) node))
            .toList();
    return headings.size() == 1 ? List.of() : List.of("headings: " + headings);
  }

  /**
   * Acts of a page, in English, that are not a verb with an object; an LFI's portal has its own.
   */
  static List<String> vague(Scene scene) {
    return Seen.nodes(scene).stream()
        .filter(node -> node.getStyleClass().contains("primary"))
        .filter(node -> !"portal-activate".equals(node.getId()))
        .map(node -> Seen.words((Labeled) node))
        .filter(words -> !words.matches("[A-Z][a-z]+ .+") || SAYS_NOTHING.matcher(words).matches())
        .map("not a verb with an object: "::concat)
        .toList();
  }

  private static boolean named(Node node, List<Node> shown) {
    boolean words = node instanceof Labeled labeled && says(labeled.getText());
    return words
        || says(node.getAccessibleText())
        || labels(shown).anyMatch(label -> node.equals(label.getLabelFor()));
  }

  private static Stream<Label> labels(List<Node> shown) {
    return shown.stream().filter(Label.class::isInstance).map(Label.class::cast);
  }

  private static boolean says(String text) {
    return !Optional.ofNullable(text).orElse("").isBlank();
  }
}
