package openfinance.onboarding.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import openfinance.onboarding.ui.feedback.StateBadge;

/** What a screen reader says of a scene, and what its buttons say; on the JavaFX thread. */
final class Names {
  /** Words that say no more than that it goes on. */
  private static final Pattern SAYS_NOTHING =
      Pattern.compile("(OK|Yes|No|Next|Finish|Done|Submit|Continue|Go)( .*)?");

  private static final Pattern IDENTIFIER =
      Pattern.compile("https?://|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

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

  /** Labels directly in front of a field that do not say whose they are. */
  static List<String> loose(Scene scene) {
    return Seen.nodes(scene).stream()
        .filter(Names::field)
        .flatMap(
            field ->
                inFrontOf(field)
                    .filter(label -> !field.equals(label.getLabelFor()))
                    .map(label -> "not tied to its field: " + label.getText() + ": " + field)
                    .stream())
        .toList();
  }

  private static boolean field(Node node) {
    return node instanceof TextInputControl
        || node instanceof ComboBoxBase
        || node instanceof ChoiceBox
        || node instanceof Spinner
        || node instanceof ListView;
  }

  private static Optional<Label> inFrontOf(Node field) {
    List<Node> before =
        field.getParent().getChildrenUnmodifiable().stream()
            .takeWhile(sibling -> !sibling.equals(field))
            .filter(sibling -> sibling.isVisible() && sibling.isManaged())
            .toList();
    return before.isEmpty() || !(before.getLast() instanceof Label label)
        ? Optional.empty()
        : Optional.of(label);
  }

  private static boolean isInMessage(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent)
        .anyMatch(it -> it.getStyleClass().contains("message-card"));
  }

  /** States that are told by a word alone or by a shape alone. */
  static List<String> halfTold(Scene scene) {
    return Seen.nodes(scene).stream()
        .filter(StateBadge.class::isInstance)
        .map(StateBadge.class::cast)
        .filter(badge -> badge.getGraphic() == null || badge.getText().isBlank())
        .map(badge -> "a state in one way only: " + badge)
        .toList();
  }

  /**
   * Identifiers and addresses that cannot be marked and copied where they stand; the message to an
   * LFI has a button that copies all of it.
   */
  static List<String> uncopyable(Scene scene) {
    return Seen.nodes(scene).stream()
        .filter(Label.class::isInstance)
        .filter(node -> !isInMessage(node))
        .map(node -> ((Label) node).getText())
        .filter(words -> words != null && IDENTIFIER.matcher(words).find())
        .map("cannot be copied: "::concat)
        .toList();
  }

  /** Fields with identifiers and addresses that are not read from left to right. */
  static List<String> turned(Scene scene) {
    return Seen.nodes(scene).stream()
        .filter(node -> node.getStyleClass().contains("mono"))
        .filter(node -> node.getEffectiveNodeOrientation() != NodeOrientation.LEFT_TO_RIGHT)
        .map(node -> "from right to left: " + node)
        .toList();
  }

  /** More or fewer headings than one. */
  static List<String> headless(Scene scene) {
    if (scene.getRoot() instanceof DialogPane dialog && says(dialog.getHeaderText())) {
      return List.of();
    }
    List<String> headings =
        Seen.nodes(scene).stream()
            .filter(node -> node.getStyleClass().contains("heading"))
            .map(node -> Seen.words((Labeled) node))
            .toList();
    return headings.size() == 1 ? List.of() : List.of("headings: " + headings);
  }

  /**
   * In English, acts of a page that are not a verb with an object, where an LFI's portal has words
   * of its own, and any button that says no more than that it goes on.
   */
  static List<String> vague(Scene scene) {
    return Seen.nodes(scene).stream()
        .filter(ButtonBase.class::isInstance)
        .map(ButtonBase.class::cast)
        .filter(Names::vague)
        .map(button -> "not a verb with an object: " + Seen.words(button))
        .toList();
  }

  private static boolean vague(ButtonBase button) {
    String words = Seen.words(button);
    boolean act =
        button.getStyleClass().contains("primary") && !"portal-activate".equals(button.getId());
    return SAYS_NOTHING.matcher(words).matches() || (act && !words.matches("[A-Z][a-z]+ .+"));
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
