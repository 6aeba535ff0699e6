package openfinance.onboarding.ui.portal;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import openfinance.onboarding.ledger.ActivationState;
import openfinance.onboarding.ledger.ActivationStep;
import openfinance.onboarding.ui.i18n.Messages;

/** The three activations of a TPP with their states. */
final class ActivationTable extends VBox {
  private final Messages messages;

  ActivationTable(PortalViewModel viewModel, Messages messages) {
    this.messages = messages;
    getStyleClass().add("card");
    GridPane titles = columns();
    titles.getStyleClass().add("table-titles");
    titles.addRow(0, new Label(), head("activation"), head("status"), head("when"));
    getChildren().add(titles);
    for (ActivationStep step : ActivationStep.values()) {
      getChildren().add(line(viewModel.state(step), getChildren().size()));
    }
    getChildren().getLast().getStyleClass().add("last");
  }

  private GridPane line(ActivationState state, int number) {
    GridPane line = columns();
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().addAll("row", "run-row");
    Label place = new Label(messages.number(number));
    place.getStyleClass().add("muted");
    Label when = new Label(state.since().map(messages::dateTime).orElse(""));
    when.getStyleClass().add("secondary");
    line.addRow(
        0,
        place,
        new Label(messages.get("portal.step." + state.step().name())),
        PortalController.badge(state),
        when);
    return line;
  }

  private static GridPane columns() {
    ColumnConstraints growing = new ColumnConstraints();
    growing.setHgrow(Priority.ALWAYS);
    GridPane line = new GridPane();
    line.setHgap(16);
    line.getColumnConstraints()
        .addAll(
            new ColumnConstraints(24),
            growing,
            new ColumnConstraints(140),
            new ColumnConstraints(200));
    return line;
  }

  private Label head(String name) {
    Label head = new Label(messages.get("portal.column." + name));
    head.getStyleClass().add("table-head");
    return head;
  }
}
