package openfinance.onboarding.ui.home;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import openfinance.onboarding.ledger.Registration;

/**
 * Hands rows to a list, and to its cells, one with each frame, what shows them: to make and to
 * style that can take most of a frame. The list itself makes a cell for each row in view, so at
 * first it grows by a row at a time. What was selected stays selected, also when the registration
 * has changed.
 */
final class RowPortions {
  private final ListView<HomeRow> list;
  private final Region table;
  private final Frames frames;
  private final Set<RegistrationCell> cells = new HashSet<>();
  private final SequencedSet<RegistrationCell> waiting = new LinkedHashSet<>();
  private Optional<Registration.Key> selected = Optional.empty();
  private boolean grown;
  private boolean underWay;

  /**
   * Not yet begun.
   *
   * @param table what the list grows in
   */
  RowPortions(ListView<HomeRow> list, Region table, Frames frames) {
    this.list = list;
    this.table = table;
    this.frames = frames;
  }

  /** Shows these rows and no others. */
  void show(List<HomeRow> rows) {
    boolean first = list.getItems().isEmpty() && !rows.isEmpty();
    if (first && !grown) {
      list.setMaxHeight(list.getFixedCellSize());
      goOn();
    }
    set(rows);
    if (first && grown) {
      scrollToSelected();
    }
  }

  /** Takes all rows from the list, and from the cells what shows them. */
  void clear() {
    waiting.clear();
    underWay = false;
    set(List.of());
    cells.forEach(cell -> cell.updateIndex(-1));
  }

  /** A cell has a row, and nothing yet that shows it. */
  void await(RegistrationCell cell) {
    cells.add(cell);
    waiting.add(cell);
    goOn();
  }

  private void goOn() {
    if (!underWay) {
      underWay = true;
      frames.addFirst(this::showNext);
    }
  }

  private void showNext() {
    underWay = false;
    if (!waiting.isEmpty() && waiting.getFirst().fill()) {
      waiting.removeFirst();
    }
    if (waiting.isEmpty() && !grown) {
      grow();
    }
    if (!waiting.isEmpty() || !grown) {
      goOn();
    }
  }

  private void grow() {
    double height = list.getMaxHeight();
    grown =
        height >= table.getHeight() || height >= list.getItems().size() * list.getFixedCellSize();
    list.setMaxHeight(grown ? Region.USE_COMPUTED_SIZE : height + list.getFixedCellSize());
    if (grown) {
      scrollToSelected();
    }
  }

  private void scrollToSelected() {
    int chosen = list.getSelectionModel().getSelectedIndex();
    if (chosen >= 0) {
      list.scrollTo(chosen);
    }
  }

  private void set(List<HomeRow> now) {
    selected =
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
            .map(row -> row.registration().key())
            .or(() -> selected);
    list.setItems(FXCollections.observableArrayList(now));
    selected
        .flatMap(key -> list.getItems().stream().filter(row -> is(row, key)).findFirst())
        .ifPresent(list.getSelectionModel()::select);
    if (selected.isEmpty() && list.isFocused()) {
      list.getSelectionModel().selectFirst();
    }
  }

  private static boolean is(HomeRow row, Registration.Key key) {
    return row.registration().key().equals(key);
  }
}
