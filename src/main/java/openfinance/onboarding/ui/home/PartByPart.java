package openfinance.onboarding.ui.home;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;

/**
 * Shows the parts of a page one with each frame, so that none is late: to give all of them their
 * styles takes longer than a frame, each time that they come into a window. The first frame is left
 * to what is there already.
 */
final class PartByPart extends AnimationTimer {
  private final Deque<Runnable> parts = new ArrayDeque<>();
  private boolean waited;

  private PartByPart() {}

  /**
   * Follows a page.
   *
   * @param first done in order, one with each frame, when the page comes up for the first time
   * @param again the same for each later time
   * @param gone takes the parts away when the page leaves the window
   */
  static void follow(Node page, List<Runnable> first, List<Runnable> again, Runnable gone) {
    PartByPart timer = new PartByPart();
    timer.parts.addAll(first);
    page.sceneProperty()
        .subscribe(
            (before, now) -> {
              if (now == null) {
                timer.end();
                gone.run();
                timer.parts.addAll(again);
              } else {
                timer.start();
              }
            });
  }

  private void end() {
    stop();
    parts.clear();
    waited = false;
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
