package openfinance.onboarding.ui.home;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;

/** The parts that a page comes up in, each in a frame of its own. */
final class PageParts {
  private final Frames frames;
  private final List<Part> parts;
  private final Set<Part> begun = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Part> done = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * What is done in one frame.
   *
   * @param once not again when the page comes up again
   * @param rests frames before it that are left to the renderer, the first time that it is due
   */
  record Part(Runnable act, boolean once, int rests) {
    /** Makes something, which is there from then on. */
    static Part once(Runnable act) {
      return new Part(act, true, 0);
    }

    /** Shows something, each time that the page comes up. */
    static Part always(Runnable act) {
      return new Part(act, false, 0);
    }

    /**
     * The same, a few frames later: the renderer is slow with the first things that it paints, and
     * what changes the window meanwhile would wait for it.
     */
    Part rested(int frames) {
      return new Part(act, once, frames);
    }
  }

  private PageParts(Frames frames, List<Part> parts) {
    this.frames = frames;
    this.parts = parts;
  }

  /**
   * Follows a page.
   *
   * @param frames the page's own
   * @param parts done in order when the page comes up
   * @param gone takes the parts away when the page leaves the window
   */
  static void follow(Node page, Frames frames, List<Part> parts, Runnable gone) {
    PageParts these = new PageParts(frames, parts);
    page.sceneProperty()
        .subscribe(
            (before, now) -> {
              if (now == null) {
                gone.run();
              }
              frames.clear();
              if (now != null) {
                these.begin();
              }
            });
  }

  private void begin() {
    parts.stream().filter(part -> !done.contains(part)).forEach(this::add);
  }

  private void add(Part part) {
    if (begun.add(part)) {
      for (int i = 0; i < part.rests(); i++) {
        frames.add(() -> {});
      }
    }
    frames.add(() -> show(part));
  }

  private void show(Part part) {
    part.act().run();
    if (part.once()) {
      done.add(part);
    }
  }
}
