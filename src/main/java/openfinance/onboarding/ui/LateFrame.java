package openfinance.onboarding.ui;

import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * Takes back what a frame does to a window when it comes late: on Linux a slow window manager
 * frames a window that is already there, which may move its title bar above the screen.
 */
final class LateFrame {
  /** Longer than the events of one placing are apart, also on a busy machine. */
  private static final Duration REST = Duration.seconds(1);

  /** A title bar is at most about so high. */
  private static final double HIGHEST = 60;

  private final Stage stage;
  private final Rectangle2D wanted;
  private final PauseTransition rest = new PauseTransition(REST);
  private final Subscription placing;

  private LateFrame(Stage stage) {
    this.stage = stage;
    this.wanted = bounds(stage);
    this.placing =
        Stream.of(
                stage.showingProperty(),
                stage.xProperty(),
                stage.yProperty(),
                stage.widthProperty(),
                stage.heightProperty())
            .map(it -> it.subscribe((before, now) -> rest.playFromStart()))
            .reduce(Subscription.EMPTY, Subscription::and);
    rest.setOnFinished(event -> rested());
  }

  /** For a window that is about to be shown, where its bounds say now. */
  static void takeBack(Stage stage) {
    new LateFrame(stage);
  }

  private void rested() {
    placing.unsubscribe();
    if (isOff(bounds(stage), wanted)) {
      // A window manager that was asked for the same place before would leave the window as it is.
      stage.setX(wanted.getMinX() + 1);
      stage.setY(wanted.getMinY() + 1);
      rest.setOnFinished(event -> put());
      rest.playFromStart();
    }
  }

  private void put() {
    stage.setX(wanted.getMinX());
    stage.setY(wanted.getMinY());
    stage.setWidth(wanted.getWidth());
    stage.setHeight(wanted.getHeight());
  }

  /** Whether a window lies above and left of where it was wanted, by no more than a frame. */
  static boolean isOff(Rectangle2D bounds, Rectangle2D wanted) {
    double left = wanted.getMinX() - bounds.getMinX();
    double up = wanted.getMinY() - bounds.getMinY();
    return 0 <= left && left <= up && 0 < up && up <= HIGHEST;
  }

  private static Rectangle2D bounds(Stage stage) {
    return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
  }
}
