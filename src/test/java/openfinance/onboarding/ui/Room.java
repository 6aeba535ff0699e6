package openfinance.onboarding.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

/** Whether words and what is pressed have the room they need; on the JavaFX thread. */
final class Room {
  private static final double LEAST_TARGET = 24;
  private static final double ROUNDING = 1;

  private Room() {}

  /** Buttons that are shortened, and labels whose whole text no pointer on them brings up then. */
  static List<String> cut(Scene scene) {
    return labels(scene)
        .filter(label -> isShortened(label) || isHigher(label))
        .filter(label -> label instanceof ButtonBase || !Pointer.brings(label))
        .map(label -> "cut: " + label.getText())
        .toList();
  }

  /** Labels and buttons that reach over the window's side where nothing scrolls to them. */
  static List<String> outside(Scene scene) {
    return labels(scene)
        .filter(label -> !label.getText().isBlank())
        .filter(label -> reachesOver(label, scene) && !scrollsSideways(label))
        .map(label -> "outside: " + label.getText())
        .toList();
  }

  /** Labels and buttons that reach over the window's lower end where nothing scrolls to them. */
  static List<String> below(Scene scene) {
    return labels(scene)
        .filter(label -> !label.getText().isBlank())
        .filter(label -> label.localToScene(label.getLayoutBounds()).getMaxY() > bottom(scene))
        .filter(label -> upward(label).noneMatch(Room::scrolls))
        .map(label -> "below: " + label.getText())
        .toList();
  }

  private static double bottom(Scene scene) {
    return scene.getHeight() + ROUNDING;
  }

  private static boolean scrolls(Node node) {
    return node instanceof ScrollPane || node instanceof ListView;
  }

  private static Stream<Node> upward(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent);
  }

  private static boolean scrollsSideways(Node node) {
    return upward(node)
        .filter(ListView.class::isInstance)
        .flatMap(list -> list.lookupAll(".scroll-bar:horizontal").stream())
        .anyMatch(Node::isVisible);
  }

  private static boolean reachesOver(Node node, Scene scene) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    return bounds.getMinX() < -ROUNDING || bounds.getMaxX() > scene.getWidth() + ROUNDING;
  }

  /** What is pressed and is lower or narrower than a finger or a trembling hand needs. */
  static List<String> small(Scene scene) {
    return Seen.nodes(scene).stream()
        .filter(ButtonBase.class::isInstance)
        // A link within text is as high as its line: WCAG 2.2, 2.5.8, exception "inline".
        .filter(node -> !(node instanceof Hyperlink) && node.isFocusTraversable())
        .filter(Room::isSmall)
        .map(node -> "small: " + node + " " + node.getLayoutBounds())
        .toList();
  }

  private static boolean isSmall(Node node) {
    Bounds bounds = node.getLayoutBounds();
    return Math.min(bounds.getWidth(), bounds.getHeight()) < LEAST_TARGET - ROUNDING;
  }

  /** All labels and buttons with words. */
  static Stream<Labeled> labels(Scene scene) {
    return Seen.nodes(scene).stream()
        .filter(node -> node instanceof Labeled label && label.getText() != null)
        .map(Labeled.class::cast);
  }

  /** Lines below a label's end are not drawn, and no dots say so. */
  private static boolean isHigher(Labeled label) {
    return label.isWrapText()
        && label.getChildrenUnmodifiable().stream()
            .filter(Text.class::isInstance)
            .map(Node::getLayoutBounds)
            .anyMatch(drawn -> drawn.getHeight() > label.getHeight() + ROUNDING);
  }

  /** The skin draws the text itself and shortens what it draws, at its end or in its middle. */
  private static boolean isShortened(Labeled label) {
    String dots = label.getEllipsisString();
    return label.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .map(drawn -> ((Text) drawn).getText())
        .anyMatch(drawn -> drawn.contains(dots) && !label.getText().contains(dots));
  }
}
