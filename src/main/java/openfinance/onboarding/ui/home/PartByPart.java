package openfinance.onboarding.ui.home;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;

/**
 * Shows the parts of a page one with each frame, so that none is late: to give all of them their
 * styles takes longer than a frame, each time that they come into a window. The first frame is left
 * to what is there already.
 */
final class PartByPart extends AnimationTimer {
  private final List<Part> parts;
  private final Deque<Part> next = new ArrayDeque<>();
  private final Set<Part> done = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean waited;

  /**
   * What is done in one frame.
   *
   * @param once not again when the page comes up again
   */
  record Part(Runnable act, boolean once) {
    /** Makes something, which is there from then on. */
    static Part once(Runnable act) {
      return new Part(act, true);
    }

    /** Shows something, each time that the page comes up. */
    static Part always(Runnable act) {
      return new Part(act, false);
    }
  }

  private PartByPart(List<Part> parts) {
    this.parts = parts;
  }

  /**
   * Follows a page.
   *
   * @param parts done in order when the page comes up
   * @param gone takes the parts away when the page leaves the window
   */
  static void follow(Node page, List<Part> parts, Runnable gone) {
    PartByPart timer = new PartByPart(parts);
    page.sceneProperty()
        .subscribe(
            (before, now) -> {
              if (now == null) {
                timer.stop();
                gone.run();
              } else {
                timer.begin();
              }
            });
  }

  private void begin() {
    next.clear();
    parts.stream().filter(part -> !done.contains(part)).forEach(next::add);
    waited = false;
    start();
  }

  @Override
  public void handle(long now) {
    if (!waited) {
      waited = true;
      return;
    }
    Part part = next.removeFirst();
    if (next.isEmpty()) {
      stop();
    }
    if (part.once()) {
      done.add(part);
    }
    part.act().run();
  }
}
