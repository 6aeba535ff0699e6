package openfinance.onboarding.ui.feedback;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Equal columns side by side, below one another where there is no room for them. */
final class Columns extends GridPane {
  /** Narrower than this, a column of sentences becomes a ribbon. */
  private static final double LEAST = 210;

  private static final double WHOLE = 100;

  private final List<Node> columns;
  private boolean stacked;

  Columns(List<? extends Node> columns) {
    this.columns = List.copyOf(columns);
    getStyleClass().add("problem-columns");
    arrange();
    widthProperty()
        .subscribe(
            width -> {
              boolean now = width.doubleValue() > 0 && width.doubleValue() < LEAST * columns.size();
              if (now != stacked) {
                stacked = now;
                arrange();
              }
            });
  }

  private void arrange() {
    getChildren().clear();
    getColumnConstraints().clear();
    int across = stacked ? 1 : columns.size();
    for (int i = 0; i < across; i++) {
      ColumnConstraints share = new ColumnConstraints();
      share.setPercentWidth(WHOLE / across);
      getColumnConstraints().add(share);
    }
    for (int i = 0; i < columns.size(); i++) {
      add(columns.get(i), stacked ? 0 : i, stacked ? i : 0);
    }
  }
}
