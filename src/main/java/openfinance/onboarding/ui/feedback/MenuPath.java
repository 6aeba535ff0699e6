package openfinance.onboarding.ui.feedback;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/**
 * Where something is in a portal, in the portal's own words: left to right in every language, the
 * last word bold.
 */
public final class MenuPath extends FlowPane {
  /** A path takes one line where there is this much room. */
  private static final double LONGEST = 640;

  /** A path of these words. */
  public MenuPath(List<String> words) {
    getStyleClass().add("menu-path");
    setPrefWrapLength(LONGEST);
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    // At the edge where lines begin around it.
    alignmentProperty()
        .bind(
            parentProperty()
                .flatMap(Node::effectiveNodeOrientationProperty)
                .map(it -> it == NodeOrientation.RIGHT_TO_LEFT ? Pos.TOP_RIGHT : Pos.TOP_LEFT)
                .orElse(Pos.TOP_LEFT));
    setAccessibleText(String.join(" › ", words));
    for (int i = 0; i < words.size(); i++) {
      Label word = new Label(words.get(i));
      boolean last = i == words.size() - 1;
      word.getStyleClass().add(last ? "menu-path-last" : "menu-path-word");
      if (!last) {
        word.setGraphic(Icons.of("fth-chevron-right", "tiny", "off"));
        word.setContentDisplay(ContentDisplay.RIGHT);
      }
      getChildren().add(word);
    }
  }
}
