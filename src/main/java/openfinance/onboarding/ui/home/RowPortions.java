package openfinance.onboarding.ui.home;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import openfinance.onboarding.ledger.Registration;

/**
 * Hands rows to a list, and one after another to its cells what shows them: to make and to style
 * half a row can take most of a frame. The list itself makes a cell for each row in view, so at
 * first it grows by a few rows at a time. What was selected stays selected, also when the
 * registration has changed.
 */
final class RowPortions {
  /** So many cells show another row in one frame. */
  private static final int TOGETHER = 4;

  /** So many cells are made in one frame: each time the whole list is painted again. */
  private static final int GROWTH = 3;

  private final ListView<HomeRow> list;
  private final Region table;
  private final Frames frames;
  private final Set<RegistrationCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
  private final SequencedSet<RegistrationCell> waiting = new LinkedHashSet<>();
  private Optional<Registration.Key> selected = Optional.empty();
  private int changed;
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
    boolean first = list.getItems().isEmpty();
    if (!grown) {
      growFor(rows);
    }
    set(rows);
    if (first && grown) {
      scrollToSelected();
    }
  }

  /** The words that stand in place of rows have all the room at once. */
  private void growFor(List<HomeRow> rows) {
    if (rows.isEmpty()) {
      list.setMaxHeight(Region.USE_COMPUTED_SIZE);
    } else if (!grows() && list.getScene() != null) {
      list.setMaxHeight(list.getFixedCellSize());
      goOn();
    }
  }

  private boolean grows() {
    return list.getMaxHeight() != Region.USE_COMPUTED_SIZE;
  }

  /** Takes all rows from the list, and from the cells what shows them. */
  void clear() {
    list.setMaxHeight(Region.USE_COMPUTED_SIZE);
    set(List.of());
    cells.forEach(RegistrationCell::clear);
    waiting.clear();
    underWay = false;
    changed = 0;
  }

  /** A cell has another row: shows it at once, or later where many change in the same frame. */
  void await(RegistrationCell cell) {
    cells.add(cell);
    if (cell.isReady() && changed < TOGETHER) {
      changed++;
      waiting.remove(cell);
      cell.fill();
    } else {
      waiting.add(cell);
    }
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
    changed = 0;
    if (grows()) {
      grow();
    } else if (!waiting.isEmpty()) {
      showSome();
    }
    if (!waiting.isEmpty() || grows()) {
      goOn();
    }
  }

  /** One cell that takes most of a frame, or some that are ready. */
  private void showSome() {
    boolean ready;
    do {
      RegistrationCell cell = waiting.removeFirst();
      ready = cell.isReady();
      if (!cell.fill()) {
        waiting.addFirst(cell);
      }
      changed++;
    } while (ready && changed < TOGETHER && !waiting.isEmpty() && waiting.getFirst().isReady());
  }

  private void grow() {
    double height = list.getMaxHeight() + GROWTH * list.getFixedCellSize();
    grown = height >= table.getHeight();
    list.setMaxHeight(grown ? Region.USE_COMPUTED_SIZE : height);
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
