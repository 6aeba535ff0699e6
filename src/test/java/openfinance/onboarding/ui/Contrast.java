package openfinance.onboarding.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The contrast of what is shown with what lies behind it, as WCAG 2.2 computes it (1.4.3 and
 * 1.4.11): 4.5 for text, 3 for icons and for the edges of controls.
 */
final class Contrast {
  private static final double TEXT = 4.5;
  private static final double ICON = 3;
  private static final double EDGE = 3;

  /** What a person finds, or reads a state from, by its edge alone. */
  private static final List<String> EDGED =
      List.of("box", "radio", "thumb-area", "date-picker", "pip");

  private static final PseudoClass DISABLED = PseudoClass.getPseudoClass("disabled");

  private Contrast() {}

  /** What stands out too little, in words. */
  static List<String> tooLittle(Scene scene) {
    scene.getRoot().applyCss();
    List<Node> shown = Seen.nodes(scene).stream().filter(node -> !inactive(node)).toList();
    return Stream.concat(
            shown.stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(it -> !it.getText().isBlank() && !it.getStyleClass().contains("prompt"))
                .map(Contrast::fault),
            shown.stream().filter(Contrast::edged).map(Region.class::cast).map(Contrast::edgeFault))
        .flatMap(Optional::stream)
        .toList();
  }

  private static boolean edged(Node node) {
    return node instanceof TextInputControl
        || (node instanceof Region && node.getStyleClass().stream().anyMatch(EDGED::contains));
  }

  /** A text that can be copied is a field too, but has no edge: it looks like any other text. */
  private static Optional<String> edgeFault(Region region) {
    Color behind = behind(region);
    return Stream.concat(borders(region), fills(region))
        .filter(colour -> colour.getOpacity() > 0)
        .findFirst()
        .map(edge -> over(edge, behind, opacity(region)))
        .filter(edge -> ratio(edge, behind) < EDGE)
        .map(
            edge ->
                "edge of %s %s on %s: %.2f"
                    .formatted(region.getStyleClass(), edge, behind, ratio(edge, behind)));
  }

  /** Those around it only show the focus. */
  private static Stream<Color> borders(Region region) {
    return Stream.ofNullable(region.getBorder())
        .flatMap(border -> border.getStrokes().stream())
        .filter(stroke -> stroke.getInsets().getTop() >= 0 && stroke.getWidths().getTop() > 0)
        .map(stroke -> colour(stroke.getTopStroke()));
  }

  private static Stream<Color> fills(Region region) {
    return Stream.ofNullable(region.getBackground())
        .flatMap(background -> background.getFills().stream())
        .map(fill -> colour(fill.getFill()));
  }

  private static boolean inactive(Node node) {
    return upward(node).anyMatch(it -> it.getPseudoClassStates().contains(DISABLED));
  }

  private static Optional<String> fault(Text text) {
    Color behind = behind(text);
    Color shown = over(colour(text.getFill()), behind, opacity(text));
    double ratio = ratio(shown, behind);
    if (ratio >= (text instanceof FontIcon ? ICON : TEXT)) {
      return Optional.empty();
    }
    String what =
        text instanceof FontIcon icon ? icon.getIconLiteral() : "“" + text.getText() + "”";
    return Optional.of("%s %s on %s: %.2f".formatted(what, shown, behind, ratio));
  }

  private static double opacity(Node node) {
    return upward(node).mapToDouble(Node::getOpacity).reduce(1, (a, b) -> a * b);
  }

  /** The colour behind a node: what its ancestors paint, the nearest on top. */
  private static Color behind(Node node) {
    List<Color> fills =
        upward(node.getParent())
            .filter(Region.class::isInstance)
            .map(Region.class::cast)
            .map(Contrast::fill)
            .flatMap(Optional::stream)
            .toList();
    Color behind = Color.WHITE;
    for (Color fill : fills.reversed()) {
      behind = over(fill, behind, 1);
    }
    return behind;
  }

  private static Optional<Color> fill(Region region) {
    return fills(region).reduce((below, top) -> top);
  }

  private static Color colour(Paint paint) {
    return paint instanceof Color colour ? colour : Color.TRANSPARENT;
  }

  private static Stream<Node> upward(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent);
  }

  private static Color over(Color top, Color below, double opacity) {
    return below.interpolate(
        Color.color(top.getRed(), top.getGreen(), top.getBlue()), top.getOpacity() * opacity);
  }

  private static double ratio(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
