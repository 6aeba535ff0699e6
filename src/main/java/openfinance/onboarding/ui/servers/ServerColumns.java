package openfinance.onboarding.ui.servers;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import openfinance.onboarding.ui.i18n.Messages;

/** The widths that the head of the list and its rows share. In a narrow window two are left out. */
final class ServerColumns {
  private static final double BOX = 18;
  private static final double ACCOUNT_TYPES = 132;
  private static final double API_FAMILIES = 190;
  private static final double STATUS = 200;
  private static final double STATUS_NARROW = 164;

  private ServerColumns() {}

  /** The head above the rows. */
  static HBox head(Messages messages, boolean narrow) {
    List<Label> titles =
        List.of(
            title(messages, "servers.column.server"),
            title(messages, "servers.column.accountTypes"),
            title(messages, "servers.column.apiFamilies"),
            title(messages, "servers.column.status"));
    Label none = new Label();
    return row(none, titles, narrow);
  }

  /** A row of these four cells behind a check box. */
  static HBox row(Node box, List<? extends Node> cells, boolean narrow) {
    HBox row = new HBox();
    row.getStyleClass().add("server-row");
    row.getChildren().add(fixed(box, BOX));
    HBox first = new HBox(cells.getFirst());
    first.setAlignment(Pos.CENTER_LEFT);
    first.setMinWidth(0);
    HBox.setHgrow(cells.getFirst(), Priority.ALWAYS);
    HBox.setHgrow(first, Priority.ALWAYS);
    row.getChildren().add(first);
    if (!narrow) {
      row.getChildren().add(fixed(cells.get(1), ACCOUNT_TYPES));
      row.getChildren().add(fixed(cells.get(2), API_FAMILIES));
    }
    row.getChildren().add(fixed(cells.getLast(), narrow ? STATUS_NARROW : STATUS));
    return row;
  }

  private static HBox fixed(Node node, double width) {
    HBox cell = new HBox(node);
    cell.setAlignment(Pos.CENTER_LEFT);
    cell.setMinWidth(width);
    cell.setPrefWidth(width);
    cell.setMaxWidth(width);
    return cell;
  }

  private static Label title(Messages messages, String key) {
    Label title = new Label(messages.get(key));
    title.getStyleClass().add("table-head");
    return title;
  }
}
