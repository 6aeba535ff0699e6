package openfinance.onboarding.ui.feedback;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.util.Duration;
import openfinance.onboarding.ui.i18n.Messages;

/** Says on a button that it copied. */
public final class Copied {
  private static final Duration CONFIRMED = Duration.seconds(2);

  private Copied() {}

  /**
   * Says it for a moment.
   *
   * @param idle lets the button look and be called as before
   */
  public static void on(Button button, Messages messages, Runnable idle) {
    button.setGraphic(Icons.of("fth-check", "small", "ok"));
    Announcement.name(button, messages.get("feedback.copied"));
    PauseTransition pause = new PauseTransition(CONFIRMED);
    pause.setOnFinished(event -> idle.run());
    pause.play();
  }
}
