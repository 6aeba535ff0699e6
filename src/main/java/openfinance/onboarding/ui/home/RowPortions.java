package openfinance.onboarding.ui.home;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;

/**
 * Hands rows to a list. A list makes a cell for each row in view, which takes a millisecond or two:
 * the first time they come a few with each frame, so that no frame is late.
 */
final class RowPortions extends AnimationTimer {
  private static final int PORTION = 2;

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
    cells += PORTION;
    if (complete()) {
      finish();
    } else {
      list.setItems(FXCollections.observableList(rows.subList(0, cells)));
    }
  }

  private boolean complete() {
    return cells >= rows.size() || cells * list.getFixedCellSize() > list.getHeight();
  }

  private void finish() {
    stop();
    list.setItems(FXCollections.observableList(rows));
  }
}
