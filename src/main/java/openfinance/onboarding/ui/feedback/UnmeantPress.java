package openfinance.onboarding.ui.feedback;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/**
 * Keeps a press that was meant for what the button did before from doing what it does now: of a
 * double click only the first counts, and a button that comes to do what cannot be undone rests
 * until a person can have seen it.
 */
public final class UnmeantPress {
  private static final Duration SEEN = Duration.millis(700);

  private final PauseTransition rest = new PauseTransition(SEEN);
  private boolean irreversible;

  /**
   * For a button.
   *
   * @param rested told when it has rested
   */
  public UnmeantPress(Runnable rested) {
    rest.setOnFinished(event -> rested.run());
  }

  /** Lets only the first press of a double click reach the button. */
  public void guard(Button button) {
    button.addEventFilter(MouseEvent.MOUSE_PRESSED, UnmeantPress::onlyTheFirst);
  }

  /**
   * Whether the button rests.
   *
   * @param now whether it does what cannot be undone
   */
  public boolean restsBefore(boolean now) {
    if (now && !irreversible) {
      rest.playFromStart();
    } else if (!now) {
      rest.stop();
    }
    irreversible = now;
    return rests();
  }

  /**
   * The same for the button of a question, which comes up under the pointer where its window does:
   * the second click of a double click counts as the first there. Keys reach it at once.
   */
  static void restAsItComesUp(Button button, Dialog<?> question) {
    UnmeantPress press = new UnmeantPress(() -> {});
    question.addEventHandler(DialogEvent.DIALOG_SHOWN, event -> press.rest.playFromStart());
    button.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (press.rests()) {
            event.consume();
          }
        });
  }

  private boolean rests() {
    return rest.getStatus() == PauseTransition.Status.RUNNING;
  }

  private static void onlyTheFirst(MouseEvent event) {
    if (event.getClickCount() > 1) {
      event.consume();
    }
  }
}
