package openfinance.onboarding.ui.help;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import openfinance.onboarding.ui.feedback.Sentences;

/** A topic as it is read: its title, then its parts with a heading each. */
final class HelpArticle extends VBox {
  HelpArticle(HelpTopic topic) {
    getStyleClass().add("help-article");
    Label kind = new Label(topic.kind());
    kind.getStyleClass().add("secondary");
    getChildren().addAll(kind, label(topic.title(), "card-title"));
    topic.sections().forEach(this::add);
  }

  private void add(HelpSection section) {
    VBox part = new VBox();
    part.getStyleClass().add("help-part");
    if (!section.title().isEmpty()) {
      part.getChildren().add(label(section.title(), "section-title"));
    }
    part.getChildren().add(new Sentences(section.sentences(), "detail"));
    getChildren().add(part);
  }

  private static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
