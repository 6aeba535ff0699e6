package openfinance.onboarding.ui.home;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import openfinance.onboarding.ui.home.HomeView.Column;

/** The widths that the head of the table and its rows share. A narrow window has no client id. */
final class HomeColumns {
  /** The width of the button that ends each row. */
  static final double MENU = 28;

  private static final Map<Column, Double> WIDTHS =
      new EnumMap<>(
          Map.of(
              Column.ENVIRONMENT, 132.0,
              Column.OUTCOME, 168.0,
              Column.ACTIVATION, 168.0,
              Column.CLIENT, 176.0,
              Column.WHEN, 144.0));
  private static final Map<Column, Double> NARROW_WIDTHS =
      new EnumMap<>(
          Map.of(
              Column.ENVIRONMENT, 124.0,
              Column.OUTCOME, 146.0,
              Column.ACTIVATION, 136.0,
              Column.WHEN, 136.0));

  private HomeColumns() {}

  /** A row of these cells in the order of the columns; each gets its column's width. */
  static HBox row(Map<Column, ? extends Region> cells, boolean narrow) {
    HBox row = new HBox();
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().addAll("server-row", "home-row");
    shown(narrow).forEach(column -> row.getChildren().add(sized(column, cells, narrow)));
    return row;
  }

  /** Gives a row another cell in a column, where the column is shown. */
  static void set(HBox row, Column column, Map<Column, ? extends Region> cells, boolean narrow) {
    int place = shown(narrow).indexOf(column);
    if (place >= 0) {
      row.getChildren().set(place, sized(column, cells, narrow));
    }
  }

  private static List<Column> shown(boolean narrow) {
    return Arrays.stream(Column.values())
        .filter(column -> column != Column.CLIENT || !narrow)
        .toList();
  }

  private static Region sized(Column column, Map<Column, ? extends Region> cells, boolean narrow) {
    Double width = (narrow ? NARROW_WIDTHS : WIDTHS).get(column);
    return sized(Objects.requireNonNull(cells.get(column)), Optional.ofNullable(width));
  }

  /** As wide as the column; without a width it takes what is left. */
  private static Region sized(Region cell, Optional<Double> fixed) {
    cell.setMinWidth(fixed.orElse(0.0));
    cell.setPrefWidth(fixed.orElse(0.0));
    cell.setMaxWidth(fixed.orElse(Double.MAX_VALUE));
    HBox.setHgrow(cell, fixed.isPresent() ? Priority.NEVER : Priority.ALWAYS);
    return cell;
  }
}
