package openfinance.onboarding.ui.home;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.AnimationTimer;

/**
 * Does one act in each frame, so that none is late: to make all of a page and to give it its styles
 * takes longer than a frame, each time that it comes into a window. The first frame is left to what
 * is there already.
 */
final class Frames extends AnimationTimer {
  private final Deque<Runnable> acts = new ArrayDeque<>();
  private boolean running;
  private boolean waited;

  /** Does it once all that was asked for before is done. */
  void add(Runnable act) {
    begin();
    acts.addLast(act);
  }

  /** Does it next. */
  void addFirst(Runnable act) {
    begin();
    acts.addFirst(act);
  }

  /** Forgets what is not done yet. */
  void clear() {
    acts.clear();
    end();
  }

  private void begin() {
    if (!running) {
      running = true;
      waited = false;
      start();
    }
  }

  private void end() {
    running = false;
    stop();
  }

  @Override
  public void handle(long now) {
    if (!waited) {
      waited = true;
      return;
    }
    try {
      acts.removeFirst().run();
    } finally {
      if (acts.isEmpty()) {
        end();
      }
    }
  }
}
