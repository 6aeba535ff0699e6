package openfinance.onboarding.ui.feedback;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/**
 * Puts off the sign that something is under way until that has lasted: a sign that is gone at once
 * is a flicker.
 */
public final class WorthShowing {
  /** Shorter work shows no sign. */
  static final Duration AFTER = Duration.millis(300);

  private final PauseTransition pause;
  private boolean lasted;

  /** For work that begins later. */
  public WorthShowing() {
    this(new PauseTransition());
  }

  /** With a pause that a test ends. */
  WorthShowing(PauseTransition pause) {
    this.pause = pause;
    pause.setDuration(AFTER);
  }

  /** Work is under way; where it already was, the sign replaces the one before. */
  public void begin(Runnable show) {
    if (lasted) {
      show.run();
      return;
    }
    pause.setOnFinished(
        event -> {
          lasted = true;
          show.run();
        });
    pause.play();
  }

  /** The same with signs that have their place from the beginning, so that nothing jumps. */
  public void begin(List<? extends Node> signs) {
    signs.forEach(sign -> sign.setVisible(false));
    begin(() -> signs.forEach(sign -> sign.setVisible(true)));
  }

  /** The work has ended. */
  public void end() {
    pause.stop();
    lasted = false;
  }
}
