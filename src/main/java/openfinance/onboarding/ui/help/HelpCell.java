package openfinance.onboarding.ui.help;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A topic in the list: its title, and below it what kind of page it is. */
final class HelpCell extends ListCell<HelpTopic> {
  private final Label title = new Label();
  private final Label kind = new Label();
  private final VBox lines = new VBox(title, kind);

  HelpCell() {
    title.setWrapText(true);
    kind.getStyleClass().add("secondary");
    lines.maxWidthProperty().bind(widthProperty());
    title.prefWidthProperty().bind(widthProperty().subtract(HORIZONTAL_PADDING));
  }

  private static final double HORIZONTAL_PADDING = 40;

  @Override
  protected void updateItem(@Nullable HelpTopic topic, boolean empty) {
    super.updateItem(topic, empty);
    setText(null);
    if (empty || topic == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    title.setText(topic.title());
    kind.setText(topic.kind());
    setAccessibleText(topic.title() + ", " + topic.kind());
    setGraphic(lines);
  }
}
