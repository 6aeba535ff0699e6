package openfinance.onboarding.ui.home;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;

/**
 * Hands rows to a list. A list makes a cell for each row in view, which takes a millisecond or two,
 * and also for the empty space below them: the first time they come one with each frame, and the
 * list grows with them, so that no frame is late.
 */
final class RowPortions extends AnimationTimer {
  private final ListView<HomeRow> list;
  private List<HomeRow> rows = List.of();
  private int cells;
  private boolean waited;

  RowPortions(ListView<HomeRow> list) {
    this.list = list;
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
      list.setItems(FXCollections.observableList(rows.subList(0, cells)));
    }
  }

  private boolean complete() {
    return cells >= rows.size() || cells * list.getFixedCellSize() > room();
  }

  /** The height that the list may grow to. */
  private double room() {
    return list.getParent().getLayoutBounds().getHeight();
  }

  private void finish() {
    stop();
    list.setMaxHeight(Region.USE_COMPUTED_SIZE);
    list.setItems(FXCollections.observableList(rows));
  }
}
