package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window is never larger than its screen: its buttons are at the lower end. */
class WindowPlaceTest {
  /** 1920x1080 at 200 %, with a bar at the top. */
  private static final Rectangle2D SMALL = new Rectangle2D(0, 24, 960, 516);

  @TempDir Path home;

  @Test
  void theLeastSizeGivesWayToASmallerScreen() {
    assertEquals(
        new Dimension2D(900, 516), WindowPlace.within(new Dimension2D(900, 640), SMALL));
  }

  @Test
  void whatTheScreenHasRoomForStaysWhereItWas() {
    Rectangle2D aside = new Rectangle2D(-100, 60, 900, 500);
    assertEquals(aside, WindowPlace.within(aside, SMALL));
  }

  @Test
  void whatIsLargerThanTheScreenFillsIt() {
    assertEquals(SMALL, WindowPlace.within(new Rectangle2D(50, 50, 1280, 800), SMALL));
  }

  @Test
  void aWindowOfALargerScreenComesBackWithinThisOne() {
    WindowDriver window = WindowDriver.open(home, List.of(0, 0, 9000, 7000));
    Stage stage = window.stage();
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    assertTrue(
        WindowDriver.onWindowThread(
            () ->
                stage.getWidth() <= screen.getWidth() && stage.getHeight() <= screen.getHeight()),
        "it fits");
    window.close();
  }
}
