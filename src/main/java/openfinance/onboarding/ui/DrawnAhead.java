package openfinance.onboarding.ui;

import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.util.Subscription;
import openfinance.onboarding.ui.theme.Theme;

/**
 * A page that comes up before anyone asks for it, in a scene that no window shows: Java learns then
 * what the page needs, and the page comes up quicker when it is asked for.
 */
final class DrawnAhead extends AnimationTimer {
  private final Scene scene;
  private final Subscription watch;

  /**
   * Begins, and ends by itself once all of the page is there.
   *
   * @param page comes up part by part, a frame for each
   * @param like the window's own scene
   * @param whole whether all of the page is there
   */
  DrawnAhead(Parent page, Scene like, ObservableValue<Boolean> whole) {
    scene = Theme.sister(like, page, like.getWidth(), like.getHeight());
    watch = whole.subscribe((before, now) -> end());
    start();
  }

  /** Each part is styled and laid out in the frame after it was made, as in a window. */
  @Override
  public void handle(long now) {
    Theme.layOut(scene);
  }

  /** Lets go of the page, so that a window can show it. */
  void end() {
    stop();
    watch.unsubscribe();
    scene.setRoot(new Group());
  }
}
