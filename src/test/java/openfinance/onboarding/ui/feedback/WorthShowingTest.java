package openfinance.onboarding.ui.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.event.ActionEvent;
import javafx.scene.control.Label;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What ends soon never looks as if it were under way; what lasts does. */
class WorthShowingTest {
  private final PauseTransition pause = new PauseTransition();

  @BeforeEach
  void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  private static void onWindowThread(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          work.run();
          return true;
        });
  }

  /** Its end as the time would bring it. */
  private void last() {
    pause.stop();
    pause.getOnFinished().handle(new ActionEvent());
  }

  @Test
  void workThatEndsSoonerShowsNothing() {
    onWindowThread(
        () -> {
          StateBadge badge = new StateBadge(new WorthShowing(pause));
          badge.show(State.RUNNING, "Sending");
          assertEquals(Duration.millis(300), pause.getDuration());
          assertEquals(Animation.Status.RUNNING, pause.getStatus());
          assertEquals("", badge.getText());
          assertNull(badge.getGraphic());
          badge.show(State.OK, "Registered");
          assertEquals(Animation.Status.STOPPED, pause.getStatus(), "and nothing comes up later");
          assertEquals("Registered", badge.getText());
        });
  }

  @Test
  void workThatTakesLongerIsShownAndAgainOnlyAfterAWhile() {
    onWindowThread(
        () -> {
          StateBadge badge = new StateBadge(new WorthShowing(pause));
          badge.show(State.RUNNING, "Sending");
          last();
          assertEquals("Sending", badge.getText());
          badge.show(State.RUNNING, "Sending 2");
          assertEquals("Sending 2", badge.getText(), "the same work, which has lasted");
          badge.show(State.OK, "Registered");
          badge.show(State.RUNNING, "Sending");
          assertEquals("Registered", badge.getText());
        });
  }

  @Test
  void aSignHasItsPlaceFromTheBeginning() {
    onWindowThread(
        () -> {
          Label sign = new Label("Reading");
          WorthShowing showing = new WorthShowing(pause);
          showing.begin(List.of(sign));
          assertFalse(sign.isVisible());
          assertTrue(sign.isManaged());
          last();
          assertTrue(sign.isVisible());
        });
  }
}
