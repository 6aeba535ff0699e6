package openfinance.onboarding.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;

/** What a screen reader says of a scene; on the JavaFX thread. */
final class Names {
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
