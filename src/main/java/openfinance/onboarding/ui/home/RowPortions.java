package openfinance.onboarding.ui.home;

import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import openfinance.onboarding.ledger.Registration;

/**
 * Hands rows to a list. A list makes a cell for each row in view, which takes a millisecond or two,
 * and also for the empty space below them: until the list is full they come one with each frame,
 * and the list grows with them, so that no frame is late. What was selected stays selected, also
 * when the registration has changed.
 */
final class RowPortions extends AnimationTimer {
  private final ListView<HomeRow> list;
  private final Region table;
  private List<HomeRow> rows = List.of();
  private Optional<Registration.Key> selected = Optional.empty();
  private int cells;
  private boolean waited;
  private boolean filled;

  /**
   * Not yet begun.
   *
   * @param table what the list grows in
   */
  RowPortions(ListView<HomeRow> list, Region table) {
    this.list = list;
    this.table = table;
  }

  /** Shows these rows and no others. */
  void show(List<HomeRow> now) {
    rows = now;
    if (complete()) {
      finish();
    } else {
      start();
    }
  }

  /** Takes all rows from the list; the next ones come one by one again. */
  void clear() {
    stop();
    set(List.of());
    filled = false;
    waited = false;
    cells = 0;
  }

  /** The first frame is left to what stands above the list. */
  @Override
  public void handle(long now) {
    if (!waited) {
      waited = true;
      return;
    }
    cells++;
    if (complete()) {
      finish();
    } else {
      list.setMaxHeight(cells * list.getFixedCellSize());
      set(rows.subList(0, cells));
    }
  }

  private boolean complete() {
    return filled || cells >= rows.size() || isFull();
  }

  /** Whether the cells made so far take all the height that the list may grow to. */
  private boolean isFull() {
    return cells * list.getFixedCellSize() > table.getLayoutBounds().getHeight();
  }

  private void finish() {
    stop();
    list.setMaxHeight(Region.USE_COMPUTED_SIZE);
    boolean again = filled;
    filled |= isFull();
    set(rows);
    int chosen = list.getSelectionModel().getSelectedIndex();
    if (!again && chosen >= 0) {
      list.scrollTo(chosen);
    }
  }

  private void set(List<HomeRow> now) {
    selected =
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
            .map(row -> row.registration().key())
            .or(() -> selected);
    list.setItems(FXCollections.observableList(now));
    selected
        .flatMap(
            key -> now.stream().filter(row -> row.registration().key().equals(key)).findFirst())
        .ifPresent(list.getSelectionModel()::select);
  }
}
