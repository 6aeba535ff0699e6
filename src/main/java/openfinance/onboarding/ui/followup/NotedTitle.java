package openfinance.onboarding.ui.followup;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A title with a note beside it, or below it where the two do not fit on a line. */
final class NotedTitle extends Region {
  private static final double GAP = 8;

  private final Label title;
  private final Label note;

  /**
   * The two.
   *
   * @param note may be empty; it wraps where it is longer than a line
   */
  NotedTitle(String title, String note) {
    this.title = new Label(title);
    this.note = new Label(note);
    this.title.getStyleClass().add("strong");
    this.note.getStyleClass().add("secondary");
    this.note.setWrapText(true);
    this.note.setVisible(!note.isEmpty());
    getChildren().addAll(this.title, this.note);
  }

  private boolean beside(double width) {
    return width < 0 || title.prefWidth(-1) + GAP + note.prefWidth(-1) <= width;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return Math.max(title.minWidth(-1), note.minWidth(-1));
  }

  @Override
  protected double computePrefWidth(double height) {
    return snapSizeX(title.prefWidth(-1) + GAP + note.prefWidth(-1));
  }

  @Override
  protected double computePrefHeight(double width) {
    double first = title.prefHeight(-1);
    return beside(width) ? first : first + note.prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double titleWidth = Math.min(width, title.prefWidth(-1));
    double first = title.prefHeight(-1);
    title.resizeRelocate(0, 0, titleWidth, first);
    if (beside(width)) {
      double left = titleWidth + GAP;
      double height = note.prefHeight(-1);
      double down = title.getBaselineOffset() - note.getBaselineOffset();
      note.resizeRelocate(
          left, Math.max(0, down), Math.min(width - left, note.prefWidth(-1)), height);
    } else {
      note.resizeRelocate(0, first, width, note.prefHeight(width));
    }
  }
}
