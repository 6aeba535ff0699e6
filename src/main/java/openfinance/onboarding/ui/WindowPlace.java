package openfinance.onboarding.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import openfinance.onboarding.ui.environment.Choices;

/**
 * Where the window was when it was last closed, and how large it may be: never larger than the
 * screen, which has less room when everything on it is drawn larger.
 */
final class WindowPlace {
  private static final double LEAST_WIDTH = 900;
  private static final double LEAST_HEIGHT = 640;

  /** About as high as most systems draw it. */
  private static final double TITLE_BAR = 40;

  private final Choices choices;
  private final UnaryOperator<Rectangle2D> room;

  /**
   * For one window.
   *
   * @param room what the screen that shows these bounds has room for
   */
  WindowPlace(Choices choices, UnaryOperator<Rectangle2D> room) {
    this.choices = choices;
    this.room = room;
  }

  /** What the screen that shows these bounds has room for; of several screens, the first. */
  static Rectangle2D onItsScreen(Rectangle2D bounds) {
    List<Screen> screens = screens(bounds);
    Screen screen = screens.size() == 1 ? screens.getFirst() : Screen.getPrimary();
    return screen.getVisualBounds();
  }

  /** Puts the window where it was last, and remembers where it is when it closes. */
  void keep(Stage stage) {
    Rectangle2D first = withTitle(stage.getScene());
    Rectangle2D screen = room.apply(remembered().orElse(first));
    stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
    if (isLarger(first, screen)) {
      put(stage, within(first, screen));
    }
    restore(stage);
    LateFrame.takeBack(stage);
    stage.setOnHiding(event -> remember(stage));
  }

  /** Makes a window that is about to come up over another one no larger than the screen. */
  void fit(Stage over) {
    Window owner = over.getOwner();
    Rectangle2D screen =
        room.apply(
            new Rectangle2D(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight()));
    over.setMinWidth(Math.min(over.getMinWidth(), screen.getWidth()));
    over.setMinHeight(Math.min(over.getMinHeight(), screen.getHeight()));
    Rectangle2D wanted = withTitle(over.getScene());
    if (isLarger(wanted, screen)) {
      double width = Math.min(wanted.getWidth(), screen.getWidth());
      double height = Math.min(wanted.getHeight(), screen.getHeight());
      double x = screen.getMinX() + (screen.getWidth() - width) / 2;
      double y = screen.getMinY() + (screen.getHeight() - height) / 2;
      put(over, new Rectangle2D(x, y, width, height));
    }
  }

  private static Rectangle2D withTitle(Scene scene) {
    return new Rectangle2D(0, 0, scene.getWidth(), scene.getHeight() + TITLE_BAR);
  }

  private static boolean isLarger(Rectangle2D bounds, Rectangle2D screen) {
    return bounds.getWidth() > screen.getWidth() || bounds.getHeight() > screen.getHeight();
  }

  /** Puts it there again, unless the screen it was on is gone. */
  void restore(Stage stage) {
    remembered().ifPresent(bounds -> put(stage, within(bounds, room.apply(bounds))));
  }

  private Optional<Rectangle2D> remembered() {
    return choices
        .now()
        .window()
        .filter(bounds -> bounds.size() == 4)
        .map(it -> new Rectangle2D(it.get(0), it.get(1), it.get(2), it.get(3)))
        .filter(bounds -> !screens(bounds).isEmpty());
  }

  private static void put(Stage stage, Rectangle2D bounds) {
    stage.setX(bounds.getMinX());
    stage.setY(bounds.getMinY());
    stage.setWidth(bounds.getWidth());
    stage.setHeight(bounds.getHeight());
  }

  /** Bounds in the same place, unless they are larger than the screen. */
  private static Rectangle2D within(Rectangle2D bounds, Rectangle2D screen) {
    boolean tooWide = bounds.getWidth() > screen.getWidth();
    boolean tooHigh = bounds.getHeight() > screen.getHeight();
    return new Rectangle2D(
        tooWide ? screen.getMinX() : bounds.getMinX(),
        tooHigh ? screen.getMinY() : bounds.getMinY(),
        tooWide ? screen.getWidth() : bounds.getWidth(),
        tooHigh ? screen.getHeight() : bounds.getHeight());
  }

  /** An iconified window is nowhere: some systems place it far outside of every screen. */
  void remember(Stage stage) {
    if (!stage.isIconified()) {
      choices.change(
          settings ->
              settings.withWindow(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
    }
  }

  private static List<Screen> screens(Rectangle2D bounds) {
    return Screen.getScreensForRectangle(
        bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
  }
}
