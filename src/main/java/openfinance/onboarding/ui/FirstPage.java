package openfinance.onboarding.ui;

import java.util.Optional;
import javafx.animation.AnimationTimer;

/**
 * Knows when the first page was painted: a frame is painted by the time of the second pulse after
 * it.
 */
final class FirstPage extends AnimationTimer {
  private static final int PULSES = 3;

  private final Runnable painted;
  private int pulses;

  private FirstPage(Runnable painted) {
    this.painted = painted;
  }

  /**
   * Watches a window that was just shown, until it is painted or the watch is stopped.
   *
   * @param painted what can wait until the person sees the page; runs on the window's thread
   */
  static FirstPage watch(Runnable painted) {
    FirstPage page = new FirstPage(painted);
    page.start();
    return page;
  }

  @Override
  public void handle(long now) {
    if (++pulses == PULSES) {
      stop();
      tellBenchmark();
      painted.run();
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
