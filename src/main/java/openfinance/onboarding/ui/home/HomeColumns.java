package openfinance.onboarding.ui.home;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import openfinance.onboarding.ui.home.HomeView.Column;

/** The widths that the head of the table and its rows share. A narrow window has no client id. */
final class HomeColumns {
  private static final Map<Column, Double> WIDTHS =
      new EnumMap<>(
          Map.of(
              Column.ENVIRONMENT, 132.0,
              Column.OUTCOME, 168.0,
              Column.ACTIVATION, 168.0,
              Column.CLIENT, 176.0,
              Column.WHEN, 176.0));

  private HomeColumns() {}

  /** A row of these cells in the order of the columns. */
  static HBox row(Map<Column, ? extends Node> cells, boolean narrow) {
    HBox row = new HBox();
    row.getStyleClass().addAll("server-row", "home-row");
    for (Column column : Column.values()) {
      if (column != Column.CLIENT || !narrow) {
        row.getChildren().add(cell(column, Objects.requireNonNull(cells.get(column))));
      }
    }
    return row;
  }

  private static HBox cell(Column column, Node content) {
    HBox cell = new HBox(content);
    cell.setAlignment(Pos.CENTER_LEFT);
    Double width = WIDTHS.get(column);
    if (width == null) {
      cell.setMinWidth(0);
      cell.setPrefWidth(0);
      HBox.setHgrow(cell, Priority.ALWAYS);
    } else {
      cell.setMinWidth(width);
      cell.setPrefWidth(width);
      cell.setMaxWidth(width);
    }
    return cell;
  }
}
