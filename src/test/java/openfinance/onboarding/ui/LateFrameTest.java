package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A title bar that is above the screen cannot be taken hold of. */
class LateFrameTest {
  private static final Rectangle2D WANTED = new Rectangle2D(10, 20, 1280, 800);

  @Test
  void aFrameThatComesLateDoesNotMoveTheWindow() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    List<Double> heights = new ArrayList<>();
    Stage stage = WindowDriver.onWindowThread(() -> watched(heights));
    WaitForAsyncUtils.waitFor(
        10,
        TimeUnit.SECONDS,
        () -> WindowDriver.onWindowThread(() -> bounds(stage).equals(WANTED)));
    // The same place, asked for twice, is no move for some window managers.
    assertEquals(
        List.of(-2.0, 21.0, 20.0), WindowDriver.onWindowThread(() -> List.copyOf(heights)));
  }

  @Test
  void onlyAFrameIsTakenForOne() {
    assertTrue(LateFrame.isOff(new Rectangle2D(9, -2, 1281, 813.5), WANTED));
    assertTrue(LateFrame.isOff(new Rectangle2D(10, -2, 1280, 800), WANTED));
    assertFalse(LateFrame.isOff(WANTED, WANTED));
    assertFalse(LateFrame.isOff(new Rectangle2D(9.5, 19.5, 1280, 800), WANTED), "rounded");
    assertFalse(LateFrame.isOff(new Rectangle2D(11, 42, 1280, 800), WANTED), "lower");
    assertFalse(LateFrame.isOff(new Rectangle2D(10, -80, 1280, 800), WANTED), "much higher");
    assertFalse(LateFrame.isOff(new Rectangle2D(-30, -2, 1280, 800), WANTED), "far to the left");
  }

  @Test
  void aWindowThatIsClosedIsLeftWhereItIs() throws Exception {
    Stage stage = FxToolkit.registerPrimaryStage();
    WindowDriver.onWindowThread(
        () -> {
          place(stage, WANTED);
          LateFrame.takeBack(stage);
          stage.show();
          stage.setY(-2);
          stage.hide();
          stage.setY(-2);
          return true;
        });
    AtomicBoolean later = new AtomicBoolean();
    WindowDriver.onWindowThread(
        () -> {
          PauseTransition longer = new PauseTransition(Duration.seconds(2));
          longer.setOnFinished(event -> later.set(true));
          longer.play();
          return true;
        });
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, later::get);
    assertEquals(-2.0, WindowDriver.onWindowThread(stage::getY));
  }

  private static void place(Stage stage, Rectangle2D bounds) {
    stage.setX(bounds.getMinX());
    stage.setY(bounds.getMinY());
    stage.setWidth(bounds.getWidth());
    stage.setHeight(bounds.getHeight());
  }

  private static Stage watched(List<Double> heights) {
    Stage stage = new Stage();
    place(stage, WANTED);
    LateFrame.takeBack(stage);
    stage.yProperty().subscribe((before, now) -> heights.add(now.doubleValue()));
    stage.setX(9);
    stage.setY(-2);
    return stage;
  }

  private static Rectangle2D bounds(Stage stage) {
    return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
  }
}
