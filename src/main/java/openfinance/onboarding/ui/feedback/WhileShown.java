package openfinance.onboarding.ui.feedback;

import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Lets a page follow what outlives it: a change of language draws every page anew. */
public final class WhileShown {
  private WhileShown() {}

  /**
   * The value as it is while the node is in a window. Outside it stands still and holds on to
   * nothing, so that a page which was replaced is forgotten.
   */
  public static <T> ObservableValue<T> in(Node node, ObservableValue<T> value) {
    return value.when(node.sceneProperty().map(Objects::nonNull));
  }
}
