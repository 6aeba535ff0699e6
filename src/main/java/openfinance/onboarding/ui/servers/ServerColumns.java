package openfinance.onboarding.ui.servers;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import openfinance.onboarding.directory.ServerOrder;
import openfinance.onboarding.directory.ServerOrder.Column;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.i18n.Messages;

/** The widths that the head of the list and its rows share. In a narrow window two are left out. */
final class ServerColumns {
  /** Of the check box. */
  static final double BOX = 18;

  /** Between the check box and the logo. */
  static final double LOGO_GAP = 12;

  /** Of the check box and the logo together. */
  static final double MARK = BOX + LOGO_GAP + LogoTile.SIDE;

  /** Between the columns. */
  static final double GAP = 16;

  private ServerColumns() {}

  /** A column behind that of the names, which takes what is left. */
  enum Fixed {
    ACCOUNT_TYPES(132),
    API_FAMILIES(176),
    STATUS(188),
    STATUS_NARROW(164);

    private final double width;

    Fixed(double width) {
      this.width = width;
    }

    double width() {
      return width;
    }
  }

  /** The columns behind that of the names, in their order. */
  static List<Fixed> fixed(boolean narrow) {
    return narrow
        ? List.of(Fixed.STATUS_NARROW)
        : List.of(Fixed.ACCOUNT_TYPES, Fixed.API_FAMILIES, Fixed.STATUS);
  }

  /** The head above the rows; a column's title orders the rows by it. */
  static HBox head(Messages messages, boolean narrow, ObjectProperty<ServerOrder> order) {
    Region none = new Region();
    none.setMinWidth(MARK);
    HBox names = new HBox(title(messages, Column.NAME, order));
    names.setAlignment(Pos.CENTER_LEFT);
    names.setMinWidth(0);
    HBox.setHgrow(names, Priority.ALWAYS);
    HBox head = new HBox(GAP, none, names);
    for (Fixed column : fixed(narrow)) {
      head.getChildren().add(fixed(title(messages, title(column), order), column.width()));
    }
    head.getStyleClass().addAll("server-row", "server-head");
    return head;
  }

  private static Column title(Fixed column) {
    return switch (column) {
      case ACCOUNT_TYPES -> Column.ACCOUNT_TYPES;
      case API_FAMILIES -> Column.API_FAMILIES;
      case STATUS, STATUS_NARROW -> Column.STATUS;
    };
  }

  private static HBox fixed(Button node, double width) {
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
    WhileShown.in(title, order)
        .subscribe(
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
