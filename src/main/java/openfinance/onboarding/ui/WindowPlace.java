package openfinance.onboarding.ui;

import java.util.List;
import javafx.stage.Screen;
import javafx.stage.Stage;
import openfinance.onboarding.ui.environment.Choices;

/** Where the window was when it was last closed. */
final class WindowPlace {
  private final Choices choices;

  WindowPlace(Choices choices) {
    this.choices = choices;
  }

  /** Puts the window where it was last, and remembers where it is when it closes. */
  void keep(Stage stage) {
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
        .ifPresent(
            bounds -> {
              stage.setX(bounds.get(0));
              stage.setY(bounds.get(1));
              stage.setWidth(bounds.get(2));
              stage.setHeight(bounds.get(3));
            });
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
