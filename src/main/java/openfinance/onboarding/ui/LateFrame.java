package openfinance.onboarding.ui;

import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * Takes back what a frame does to a window when it comes late: on Linux a slow window manager
 * frames a window that is already there, which may move its title bar above the screen.
 */
final class LateFrame {
  /** Longer than the events of one placing are apart, also on a busy machine. */
  private static final Duration REST = Duration.seconds(1);

  /** A title bar is at most about so high, and at least a few pixels. */
  private static final double HIGHEST = 60;

  private static final double LOWEST = 4;

  /** The edges beside it are thin. */
  private static final double WIDEST = 16;

  /** Some window managers leave a window as it is that asks for the same place as before. */
  private static final double STEP = 1;

  private final Stage stage;
  private final Rectangle2D wanted;
  private final PauseTransition rest = new PauseTransition(REST);
  private final Subscription placing;
  private final EventHandler<WindowEvent> hiding = event -> end();

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
    stage.addEventHandler(WindowEvent.WINDOW_HIDING, hiding);
  }

  /** For a window that is about to be shown, where its bounds say now. */
  static void takeBack(Stage stage) {
    new LateFrame(stage);
  }

  private void end() {
    placing.unsubscribe();
    rest.stop();
    stage.removeEventHandler(WindowEvent.WINDOW_HIDING, hiding);
  }

  private void rested() {
    placing.unsubscribe();
    if (isFree() && isOff(bounds(stage), wanted)) {
      stage.setX(wanted.getMinX() + STEP);
      stage.setY(wanted.getMinY() + STEP);
      rest.setOnFinished(event -> put());
      rest.playFromStart();
    }
  }

  /** Not where the person has moved it meanwhile. */
  private void put() {
    if (isFree()
        && isBeside(stage.getX(), wanted.getMinX())
        && isBeside(stage.getY(), wanted.getMinY())) {
      stage.setX(wanted.getMinX());
      stage.setY(wanted.getMinY());
      stage.setWidth(wanted.getWidth());
      stage.setHeight(wanted.getHeight());
    }
  }

  private static boolean isBeside(double now, double wanted) {
    return Math.abs(now - wanted - STEP) < STEP;
  }

  /** Whether it has bounds of its own. */
  private boolean isFree() {
    return !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified();
  }

  /** Whether a window lies above and left of where it was wanted, by no more than a frame. */
  static boolean isOff(Rectangle2D bounds, Rectangle2D wanted) {
    double left = wanted.getMinX() - bounds.getMinX();
    double up = wanted.getMinY() - bounds.getMinY();
    return 0 <= left && left <= WIDEST && LOWEST <= up && up <= HIGHEST;
  }

  private static Rectangle2D bounds(Stage stage) {
    return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
  }
}
