package openfinance.onboarding.ui.home;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import openfinance.onboarding.ledger.Registration;

/**
 * Hands rows to a list. A list makes a cell for each row in view, which takes a millisecond or two,
 * and also for the empty space below them: until the list is full they come one with each frame,
 * and the list grows with them. What was selected stays selected, also when the registration has
 * changed.
 */
final class RowPortions {
  private final ListView<HomeRow> list;
  private final Region table;
  private final Frames frames;
  private List<HomeRow> rows = List.of();
  private Optional<Registration.Key> selected = Optional.empty();
  private int cells;
  private boolean growing;
  private boolean filled;

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
  void show(List<HomeRow> now) {
    rows = now;
    boolean whole = filled || cells >= rows.size();
    set(rows.subList(0, whole ? rows.size() : cells));
    if (!whole && !growing) {
      growing = true;
      frames.add(this::grow);
    }
  }

  /** Takes all rows from the list; the next ones come one by one again. */
  void clear() {
    set(List.of());
    list.setMaxHeight(Region.USE_COMPUTED_SIZE);
    filled = false;
    growing = false;
    cells = 0;
  }

  private void grow() {
    if (cells < rows.size() && !isFull()) {
      list.setMaxHeight((cells + 1) * list.getFixedCellSize());
      add(rows.subList(cells, cells + 1));
      cells++;
      frames.addFirst(this::grow);
    } else {
      finish();
    }
  }

  /** Whether the cells made so far take all the height that the list may grow to. */
  private boolean isFull() {
    return cells * list.getFixedCellSize() > table.getLayoutBounds().getHeight();
  }

  private void finish() {
    growing = false;
    filled = isFull();
    list.setMaxHeight(Region.USE_COMPUTED_SIZE);
    add(rows.subList(list.getItems().size(), rows.size()));
    int chosen = list.getSelectionModel().getSelectedIndex();
    if (chosen >= 0) {
      list.scrollTo(chosen);
    }
  }

  private void set(List<HomeRow> now) {
    selected = selected();
    list.setItems(FXCollections.observableArrayList(now));
    selectAgain();
  }

  /** Those that are there already are not drawn anew. */
  private void add(List<HomeRow> further) {
    selected = selected();
    list.getItems().addAll(further);
    selectAgain();
  }

  private Optional<Registration.Key> selected() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
        .map(row -> row.registration().key())
        .or(() -> selected);
  }

  private void selectAgain() {
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
