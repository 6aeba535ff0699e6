package openfinance.onboarding.ui.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.ToggleSwitch;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Nothing slides where the operating system asks for less motion. */
class ReducedMotionTest {
  /** There and back: a pulse may fall within the millisecond that each takes. */
  private static final int MOST_PLACES = 4;

  private final List<Double> places = new ArrayList<>();
  private Stage stage;
  private ToggleSwitch toggle;
  private Node thumb;

  @BeforeEach
  void open() throws TimeoutException {
    stage = FxToolkit.registerPrimaryStage();
    toggle = onWindowThread(this::shown);
    thumb = toggle.lookup(".thumb");
    thumb.translateXProperty().subscribe((before, now) -> places.add(now.doubleValue()));
  }

  private ToggleSwitch shown() {
    ToggleSwitch shown = new ToggleSwitch("inactive");
    Scene scene = new Scene(new VBox(shown));
    scene.getPreferences().setReducedMotion(true);
    new Theme(new SimpleObjectProperty<>(ThemeChoice.LIGHT)).wear().dress(scene);
    stage.setScene(scene);
    stage.show();
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return shown;
  }

  @AfterEach
  void close() {
    onWindowThread(
        () -> {
          stage.hide();
          return true;
        });
  }

  private static <T> T onWindowThread(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
  }

  @Test
  void theSwitchIsOverAtOnceAndBackAtOnce() throws TimeoutException {
    double over = onWindowThread(this::end);
    turn(true, over);
    turn(false, 0);
    assertTrue(places.size() <= MOST_PLACES, () -> "it slides: " + places);
  }

  private double end() {
    return toggle.lookup(".thumb-area").getLayoutBounds().getWidth()
        - thumb.getLayoutBounds().getWidth();
  }

  private void turn(boolean on, double there) throws TimeoutException {
    onWindowThread(
        () -> {
          toggle.setSelected(on);
          return true;
        });
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> onWindowThread(() -> thumb.getTranslateX() == there));
  }
}
