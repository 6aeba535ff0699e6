package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import openfinance.onboarding.settings.SettingsFile;
import openfinance.onboarding.ui.environment.Choices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** The window is never larger than its screen: its buttons are at the lower end. */
class WindowPlaceTest {
  /** 1920x1080 at 200 %, with a bar at the top. */
  private static final Rectangle2D SMALL = new Rectangle2D(0, 24, 960, 516);

  private static final Rectangle2D LARGE = new Rectangle2D(0, 0, 3840, 2160);

  @TempDir Path home;
  private Choices choices;
  private Stage stage;

  @BeforeEach
  void begin() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    choices = new Choices(new SettingsFile(home.resolve("settings.json")));
    stage =
        WindowDriver.onWindowThread(
            () -> {
              Stage made = new Stage();
              made.setScene(new Scene(new VBox(), 1280, 800));
              return made;
            });
  }

  @AfterEach
  void writeThem() {
    choices.close();
  }

  @Test
  void aSmallScreenHasRoomForItsLeastSize() {
    keep(SMALL);
    assertEquals(900, stage.getMinWidth());
    assertEquals(516, stage.getMinHeight());
  }

  @Test
  void theFirstWindowFillsASmallScreen() {
    keep(SMALL);
    assertEquals(SMALL, bounds());
  }

  @Test
  void aWindowOfALargerScreenComesBackWithinASmallOne() {
    remember(50, 50, 1280, 800);
    keep(SMALL);
    assertEquals(SMALL, bounds());
  }

  @Test
  void whatTheScreenHasRoomForComesBackWhereItWas() {
    remember(30, 60, 900, 500);
    keep(SMALL);
    assertEquals(new Rectangle2D(30, 60, 900, 500), bounds());
  }

  @Test
  void aLargeScreenHasRoomForAllSizes() {
    keep(LARGE);
    assertEquals(900, stage.getMinWidth());
    assertEquals(640, stage.getMinHeight());
    assertEquals(Double.NaN, stage.getWidth());
  }

  @Test
  void whereAnIconifiedWindowIsIsNotRemembered() {
    remember(30, 60, 900, 500);
    WindowDriver.onWindowThread(
        () -> {
          stage.setIconified(true);
          stage.setX(-32_000);
          place(SMALL).remember(stage);
          return true;
        });
    assertEquals(List.of(30.0, 60.0, 900.0, 500.0), choices.now().window().orElseThrow());
  }

  @Test
  void aWindowOverItIsNoLargerThanItsScreen() {
    assertEquals(new Rectangle2D(80, 24, 800, 516), fitted(SMALL));
    assertEquals(Double.NaN, fitted(LARGE).getWidth());
  }

  private Rectangle2D fitted(Rectangle2D screen) {
    return WindowDriver.onWindowThread(
        () -> {
          Stage over = new Stage();
          over.initOwner(stage);
          over.setScene(new Scene(new VBox(), 800, 700));
          place(screen).fit(over);
          return new Rectangle2D(over.getX(), over.getY(), over.getWidth(), over.getHeight());
        });
  }

  private void remember(double x, double y, double width, double height) {
    choices.change(settings -> settings.withWindow(x, y, width, height));
  }

  private void keep(Rectangle2D screen) {
    WindowDriver.onWindowThread(
        () -> {
          place(screen).keep(stage);
          return true;
        });
  }

  private WindowPlace place(Rectangle2D screen) {
    return new WindowPlace(choices, bounds -> screen);
  }

  private Rectangle2D bounds() {
    return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
  }
}
