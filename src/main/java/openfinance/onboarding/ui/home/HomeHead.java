package openfinance.onboarding.ui.home;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.home.HomeView.Column;
import openfinance.onboarding.ui.i18n.Messages;

/** The head of the table: a press on a title sorts by it, a second one the other way round. */
final class HomeHead extends HBox {
  private final Map<Column, Button> titles = new EnumMap<>(Column.class);

  HomeHead(HomeViewModel viewModel, Messages messages) {
    for (Column column : Column.values()) {
      String words = messages.get("home.column." + column.name());
      Button title = new Button(words);
      title.setId("sort-" + column.name());
      title.getStyleClass().setAll("table-head", "sort-title");
      title.setContentDisplay(ContentDisplay.RIGHT);
      title.setAccessibleText(messages.get("home.sort", words));
      title.setOnAction(event -> viewModel.change(view -> view.sorted(column)));
      titles.put(column, title);
    }
    getStyleClass().addAll("server-head", "home-head");
    WhileShown.in(this, viewModel.view())
        .map(view -> new Order(view.sortedBy(), view.descending()))
        .subscribe(this::mark);
  }

  /** Only another order changes the head: a new icon for each letter of a search takes time. */
  private record Order(Column column, boolean descending) {}

  void arrange(boolean narrow) {
    Map<Column, HBox> cells = new EnumMap<>(Column.class);
    titles.forEach((column, title) -> cells.put(column, cell(title)));
    HBox row = HomeColumns.row(cells, narrow);
    HBox.setHgrow(row, Priority.ALWAYS);
    Region aboveMenus = new Region();
    aboveMenus.setMinWidth(HomeColumns.MENU);
    getChildren().setAll(row, aboveMenus);
  }

  private static HBox cell(Button title) {
    HBox cell = new HBox(title);
    cell.setAlignment(Pos.CENTER_LEFT);
    return cell;
  }

  private void mark(Order order) {
    titles.forEach(
        (column, title) -> {
          String arrow = order.descending() ? "fth-arrow-down" : "fth-arrow-up";
          title.setGraphic(column == order.column() ? Icons.of(arrow, "tiny") : null);
        });
  }
}
