package openfinance.onboarding.ui.servers;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import openfinance.onboarding.directory.ServerOrder;
import openfinance.onboarding.directory.ServerOrder.Column;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.i18n.Messages;

/** The widths that the head of the list and its rows share. In a narrow window two are left out. */
final class ServerColumns {
  /** Between the check box and the logo. */
  static final double LOGO_GAP = 12;

  private static final double BOX = 18;
  private static final double ACCOUNT_TYPES = 132;
  private static final double API_FAMILIES = 190;
  private static final double STATUS = 200;
  private static final double STATUS_NARROW = 164;

  private ServerColumns() {}

  /** The head above the rows; a column's title orders the rows by it. */
  static HBox head(Messages messages, boolean narrow, ObjectProperty<ServerOrder> order) {
    List<Button> titles =
        Stream.of(Column.values()).map(column -> title(messages, column, order)).toList();
    Region none = new Region();
    none.setMinWidth(BOX + LOGO_GAP + LogoTile.SIDE);
    HBox head = row(none, titles, narrow);
    head.getStyleClass().add("server-head");
    return head;
  }

  /** A row of these four cells behind a check box and a logo. */
  static HBox row(Node box, List<? extends Node> cells, boolean narrow) {
    HBox row = new HBox();
    row.getStyleClass().add("server-row");
    row.getChildren().add(fixed(box, BOX + LOGO_GAP + LogoTile.SIDE));
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

  private static Button title(Messages messages, Column column, ObjectProperty<ServerOrder> order) {
    String name = messages.get(key(column));
    Button title = new Button(name);
    title.getStyleClass().addAll("table-head", "sort-button", "flat");
    title.setContentDisplay(ContentDisplay.RIGHT);
    title.setMinWidth(Region.USE_PREF_SIZE);
    title.setOnAction(event -> order.set(order.get().by(column)));
    order.subscribe(
        now -> {
          boolean here = now.column() == column;
          String arrow = now.descending() ? "fth-arrow-down" : "fth-arrow-up";
          title.setGraphic(here ? Icons.of(arrow, "small") : null);
          String how =
              !here
                  ? "servers.sort"
                  : now.descending() ? "servers.sorted.down" : "servers.sorted.up";
          title.setAccessibleText(messages.get(how, name));
        });
    return title;
  }

  private static String key(Column column) {
    return switch (column) {
      case NAME -> "servers.column.server";
      case ACCOUNT_TYPES -> "servers.column.accountTypes";
      case API_FAMILIES -> "servers.column.apiFamilies";
      case STATUS -> "servers.column.status";
    };
  }
}
