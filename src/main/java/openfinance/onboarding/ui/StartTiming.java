package openfinance.onboarding.ui;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;

/**
 * For the benchmark: prints when the first page was painted, in milliseconds after the process
 * began. A frame is painted by the time of the second pulse after it.
 */
final class StartTiming extends AnimationTimer {
  private static final int PULSES = 3;

  private int pulses;

  /** Starts to watch when the property {@code tpp.onboarding.timing} is set. */
  static void watch() {
    if (Boolean.getBoolean("tpp.onboarding.timing")) {
      new StartTiming().start();
    }
  }

  @Override
  public void handle(long now) {
    if (++pulses == PULSES) {
      stop();
      ProcessHandle.current()
          .info()
          .startInstant()
          .map(start -> Duration.between(start, Instant.now()).toMillis())
          .ifPresent(milliseconds -> System.err.println("first-page " + milliseconds));
    }
  }
}
