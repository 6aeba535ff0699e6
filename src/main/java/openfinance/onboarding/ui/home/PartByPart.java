package openfinance.onboarding.ui.home;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Node;

/**
 * Makes the parts of a page that is shown, one with each frame, so that none is late. The first
 * frame is left to what is there already.
 */
final class PartByPart extends AnimationTimer {
  private final Deque<Runnable> parts;
  private boolean waited;

  private PartByPart(List<Runnable> parts) {
    this.parts = new ArrayDeque<>(parts);
  }

  /** Makes these in order once the page is shown. */
  static void make(Node page, Runnable... parts) {
    PartByPart timer = new PartByPart(List.of(parts));
    page.sceneProperty()
        .addListener(
            new InvalidationListener() {
              @Override
              public void invalidated(Observable scene) {
                scene.removeListener(this);
                timer.start();
              }
            });
  }

  @Override
  public void handle(long now) {
    if (!waited) {
      waited = true;
      return;
    }
    Runnable part = parts.removeFirst();
    if (parts.isEmpty()) {
      stop();
    }
    part.run();
  }
}
