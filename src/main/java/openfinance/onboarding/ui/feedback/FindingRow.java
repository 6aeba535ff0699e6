package openfinance.onboarding.ui.feedback;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import openfinance.onboarding.ui.theme.Motion;

/** A finding: an icon, one sentence, and its consequence below. */
public final class FindingRow extends HBox {
  private final VBox words;

  /** A row; the consequence may be empty. */
  public FindingRow(State state, String sentence, String consequence) {
    getStyleClass().add("finding-row");
    Label title = new Label(sentence);
    title.setWrapText(true);
    words = new VBox(title);
    HBox.setHgrow(words, Priority.ALWAYS);
    if (!consequence.isEmpty()) {
      Label below = new Label(consequence);
      below.getStyleClass().add("secondary");
      below.setWrapText(true);
      words.getChildren().add(below);
    }
    getChildren().addAll(Icons.of(state), words);
    if (state == State.RUNNING) {
      Motion.spin(getChildren().getFirst());
      new WorthShowing().begin(signs());
    }
  }

  private List<Node> signs() {
    List<Node> signs = new ArrayList<>(words.getChildren());
    signs.add(getChildren().getFirst());
    return signs;
  }

  /** Says what to do about it. */
  public void remedies(List<String> sentences) {
    Sentences remedies = new Sentences(sentences, "detail");
    remedies.getStyleClass().add("remedies");
    add(remedies);
  }

  /** Puts something more below. */
  public void add(Node more) {
    words.getChildren().add(more);
  }
}
