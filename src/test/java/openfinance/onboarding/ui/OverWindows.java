package openfinance.onboarding.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.testfx.util.WaitForAsyncUtils;

/** The windows that open over the program's, one over the other. */
final class OverWindows {
  private static final int PATIENCE_SECONDS = 30;

  private final Stage stage;
  private Optional<Kept> kept = Optional.empty();

  /** What was brought up, how, and over which window. */
  private record Kept(Stage below, Runnable open) {}

  OverWindows(Stage stage) {
    this.stage = stage;
  }

  /** The one on top; on the JavaFX thread. */
  Stage top() {
    Stage top = stage;
    for (Optional<Stage> over = Optional.of(top); over.isPresent(); over = over(top)) {
      top = over.get();
    }
    return top;
  }

  private static Optional<Stage> over(Stage owner) {
    return Window.getWindows().stream()
        .filter(shown -> shown instanceof Stage over && owner.equals(over.getOwner()))
        .map(Stage.class::cast)
        .findFirst();
  }

  /** Whether there is one, which has the program's window below it. */
  boolean any() {
    return WindowDriver.onWindowThread(() -> !top().equals(stage));
  }

  /**
   * The least size of the window on top and the one it has now; of a dialog only this one, which is
   * its own.
   */
  List<Dimension2D> sizes() {
    return WindowDriver.onWindowThread(
        () -> {
          Stage top = top();
          Dimension2D least = new Dimension2D(top.getMinWidth(), top.getMinHeight());
          Dimension2D now = new Dimension2D(top.getWidth(), top.getHeight());
          return top.isResizable() ? List.of(least, now) : List.of(now);
        });
  }

  /** Gives the window on top this size, unless it has its own. */
  void resize(Dimension2D size) {
    WindowDriver.onWindowThread(
        () -> {
          if (top().isResizable()) {
            top().setWidth(size.getWidth());
            top().setHeight(size.getHeight());
          }
          return true;
        });
  }

  /** An item of the header's settings, which opens one. */
  MenuItem setting(String id) {
    return WindowDriver.onWindowThread(
        () ->
            ((MenuButton) stage.getScene().lookup("#settings"))
                .getItems().stream()
                    .filter(item -> id.equals(item.getId()))
                    .findFirst()
                    .orElseThrow());
  }

  /** Does what opens a window over the one on top, and may wait there for its answer. */
  void open(Runnable act) {
    Stage before = WindowDriver.onWindowThread(this::top);
    Platform.runLater(act);
    try {
      WaitForAsyncUtils.waitFor(
          PATIENCE_SECONDS,
          TimeUnit.SECONDS,
          () -> !WindowDriver.onWindowThread(this::top).equals(before));
    } catch (TimeoutException e) {
      throw new AssertionError("no window opens", e);
    }
  }

  /** Closes the program as its title bar does. */
  void askToClose() {
    stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
  }

  /**
   * Brings something up, and again whenever another language or theme is chosen meanwhile: what
   * waits for an answer stays in the words and colours in which it was asked.
   */
  void keepOpen(Runnable open) {
    kept = Optional.of(new Kept(WindowDriver.onWindowThread(this::top), open));
    open.run();
  }

  /** Closes what was kept open over a window. */
  void letGo() {
    closeKept();
    kept = Optional.empty();
  }

  /** Closes it for a moment. */
  void closeKept() {
    kept.ifPresent(
        it -> {
          WindowDriver.onWindowThread(
              () -> {
                over(it.below()).ifPresent(Stage::hide);
                return true;
              });
          WaitForAsyncUtils.waitForFxEvents();
        });
  }

  /** Brings it up again. */
  void openKept() {
    kept.map(Kept::open).ifPresent(Runnable::run);
  }
}
