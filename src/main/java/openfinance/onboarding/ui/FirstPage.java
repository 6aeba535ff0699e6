package openfinance.onboarding.ui;

import java.util.Optional;
import javafx.animation.AnimationTimer;

/**
 * Knows when the first page was painted: a frame is painted by the time of the second pulse after
 * it.
 */
final class FirstPage extends AnimationTimer {
  private static final int PAINTED = 3;

  /**
   * In pulses: two seconds, in which a page that comes up in parts has all of them, and its rows.
   */
  private static final int UP = 120;

  private final Runnable painted;
  private final Runnable up;
  private int pulses;

  private FirstPage(Runnable painted, Runnable up) {
    this.painted = painted;
    this.up = up;
  }

  /**
   * Watches a window that was just shown, until all of it is there or the watch is stopped.
   *
   * @param painted what can wait until the person sees the page; runs on the window's thread
   * @param up what can wait until all parts of the page are there; the same
   */
  static FirstPage watch(Runnable painted, Runnable up) {
    FirstPage page = new FirstPage(painted, up);
    page.start();
    return page;
  }

  @Override
  public void handle(long now) {
    switch (++pulses) {
      case PAINTED -> {
        tellBenchmark();
        painted.run();
      }
      case UP -> {
        stop();
        up.run();
      }
      default -> {
        // The page is on its way.
      }
    }
  }

  /**
   * The property {@code tpp.onboarding.timing} says when the process was started, in milliseconds
   * of Unix time. What Java itself tells of that may be off by a second on Linux.
   */
  private static void tellBenchmark() {
    Optional.ofNullable(Long.getLong("tpp.onboarding.timing"))
        .map(started -> System.currentTimeMillis() - started)
        .ifPresent(milliseconds -> System.err.println("first-page " + milliseconds));
  }
}
