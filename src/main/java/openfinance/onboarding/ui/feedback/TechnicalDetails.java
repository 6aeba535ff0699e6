package openfinance.onboarding.ui.feedback;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import openfinance.onboarding.ui.i18n.ArabicWrapping;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.theme.Motion;

/** What a specialist wants to see, in plain text that can be selected, behind a disclosure. */
public final class TechnicalDetails extends TextArea {
  private static final int FEWEST_ROWS = 4;
  private static final int MOST_ROWS = 18;

  private final ToggleButton disclosure;

  /** Closed, with this text. */
  public TechnicalDetails(Messages messages, String text) {
    super(text);
    setEditable(false);
    setWrapText(!ArabicWrapping.isRightToLeft(text));
    int rows = (int) text.lines().count() + 1;
    setPrefRowCount(Math.clamp(rows, FEWEST_ROWS, MOST_ROWS));
    getStyleClass().addAll("mono", "technical-details");
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    setAccessibleText(messages.get("feedback.problem.details"));
    disclosure = new ToggleButton(messages.get("feedback.problem.details"));
    disclosure.getStyleClass().addAll("flat", "small-button");
    disclosure.setMinWidth(Region.USE_PREF_SIZE);
    visibleProperty().bind(disclosure.selectedProperty());
    managedProperty().bind(disclosure.selectedProperty());
    String closed = messages.rightToLeft() ? "fth-chevron-left" : "fth-chevron-right";
    disclosure
        .selectedProperty()
        .subscribe(
            open -> {
              disclosure.setGraphic(Icons.of(open ? "fth-chevron-down" : closed));
              if (open) {
                Motion.appear(this);
              }
            });
  }

  /** What opens and closes it. */
  public ToggleButton disclosure() {
    return disclosure;
  }
}
