package openfinance.onboarding.ui.theme;

import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.RotateTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.util.Duration;

/** The little that moves; nothing does where the operating system asks for less motion. */
public final class Motion {
  private static final Duration FADE = Duration.millis(120);
  private static final Duration TURN = Duration.millis(1200);
  private static final double WHOLE_TURN = 360;

  private Motion() {}

  /** Fades in what has just been opened. */
  public static void appear(Node node) {
    if (!Platform.getPreferences().isReducedMotion()) {
      FadeTransition fade = new FadeTransition(FADE, node);
      fade.setFromValue(0);
      fade.setToValue(1);
      fade.play();
    }
  }

  /** Turns something as long as it is shown in a window. */
  public static void spin(Node node) {
    if (Platform.getPreferences().isReducedMotion()) {
      return;
    }
    RotateTransition turn = new RotateTransition(TURN, node);
    turn.setByAngle(WHOLE_TURN);
    turn.setInterpolator(Interpolator.LINEAR);
    turn.setCycleCount(Animation.INDEFINITE);
    node.sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) {
                turn.stop();
              } else {
                turn.play();
              }
            });
  }
}
