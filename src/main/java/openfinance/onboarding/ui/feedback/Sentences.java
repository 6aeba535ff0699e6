package openfinance.onboarding.ui.feedback;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Sentences below one another; several have a bullet each. The bullet is a label of its own, so
 * that lines hang beside it and Arabic keeps its order.
 */
public final class Sentences extends VBox {
  /** These sentences, each with these style classes. */
  public Sentences(List<String> sentences, String... styleClasses) {
    getStyleClass().add("sentences");
    for (String sentence : sentences) {
      Label text = new Label(sentence);
      text.setWrapText(true);
      text.getStyleClass().addAll(styleClasses);
      HBox.setHgrow(text, Priority.ALWAYS);
      getChildren().add(sentences.size() > 1 ? bulleted(text, styleClasses) : text);
    }
  }

  private static HBox bulleted(Label text, String... styleClasses) {
    Label bullet = new Label("•");
    bullet.getStyleClass().addAll(styleClasses);
    bullet.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(bullet, text);
    line.getStyleClass().add("sentence");
    return line;
  }
}
