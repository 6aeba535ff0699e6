package openfinance.onboarding.ui.home;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.AnimationTimer;

/**
 * Makes the parts of a page, one with each frame, so that none is late. The first frame is left to
 * what is there already.
 */
final class PartByPart extends AnimationTimer {
  private final Deque<Runnable> parts;
  private boolean waited;

  private PartByPart(List<Runnable> parts) {
    this.parts = new ArrayDeque<>(parts);
  }

  /** Makes these in order. */
  static void make(Runnable... parts) {
    new PartByPart(List.of(parts)).start();
  }

  @Override
  public void handle(long now) {
    if (!waited) {
      waited = true;
      return;
    }
    parts.removeFirst().run();
    if (parts.isEmpty()) {
      stop();
    }
  }
}
