package openfinance.onboarding.ui;

import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import openfinance.onboarding.ui.environment.Choices;

/**
 * Where the window was when it was last closed, and how large it may be: never larger than the
 * screen, which has less room when everything on it is drawn larger.
 */
final class WindowPlace {
  private static final Dimension2D LEAST = new Dimension2D(900, 640);

  /** About as high as most systems draw it. */
  private static final double TITLE_BAR = 40;

  private final Choices choices;

  WindowPlace(Choices choices) {
    this.choices = choices;
  }

  /** Puts the window where it was last, and remembers where it is when it closes. */
  void keep(Stage stage) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    Dimension2D least = within(LEAST, screen);
    stage.setMinWidth(least.getWidth());
    stage.setMinHeight(least.getHeight());
    begin(stage, screen);
    restore(stage);
    stage.setOnHiding(event -> remember(stage));
  }

  /** Puts it there again, unless the screen it was on is gone. */
  void restore(Stage stage) {
    choices
        .now()
        .window()
        .filter(bounds -> bounds.size() == 4)
        .filter(WindowPlace::onScreen)
        .map(it -> new Rectangle2D(it.get(0), it.get(1), it.get(2), it.get(3)))
        .map(WindowPlace::onItsScreen)
        .ifPresent(
            bounds -> {
              stage.setX(bounds.getMinX());
              stage.setY(bounds.getMinY());
              stage.setWidth(bounds.getWidth());
              stage.setHeight(bounds.getHeight());
            });
  }

  /** The first size is the scene's, without the title bar, when the screen has room for it. */
  private static void begin(Stage stage, Rectangle2D screen) {
    Scene scene = stage.getScene();
    if (scene.getWidth() > screen.getWidth()) {
      stage.setWidth(screen.getWidth());
    }
    if (scene.getHeight() + TITLE_BAR > screen.getHeight()) {
      stage.setHeight(screen.getHeight());
    }
  }

  private static Rectangle2D onItsScreen(Rectangle2D bounds) {
    List<Screen> screens =
        Screen.getScreensForRectangle(
            bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    return screens.size() == 1 ? within(bounds, screens.getFirst().getVisualBounds()) : bounds;
  }

  /** A size, or less where the screen is smaller. */
  static Dimension2D within(Dimension2D size, Rectangle2D screen) {
    return new Dimension2D(
        Math.min(size.getWidth(), screen.getWidth()),
        Math.min(size.getHeight(), screen.getHeight()));
  }

  /** Bounds in the same place, unless they are larger than the screen. */
  static Rectangle2D within(Rectangle2D bounds, Rectangle2D screen) {
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

  private static boolean onScreen(List<Double> bounds) {
    return !Screen.getScreensForRectangle(
            bounds.get(0), bounds.get(1), bounds.get(2), bounds.get(3))
        .isEmpty();
  }
}
