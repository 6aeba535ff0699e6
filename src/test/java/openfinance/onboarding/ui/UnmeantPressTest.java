package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import openfinance.onboarding.testkit.Presses;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What cannot be undone happens only to whoever has seen the page and presses for it. */
class UnmeantPressTest extends WindowTest {
  private static final String REGISTER = "Register with 1 LFI";

  private final BaseRobot robot = new FxRobot().robotContext().getBaseRobot();
  private final List<Boolean> rested = new CopyOnWriteArrayList<>();

  @Test
  void aPressAsThePageComesUpRegistersNothingAndALaterOneDoes() {
    fillIn();
    pressAsSoonAsItSays(REGISTER);
    steps.review();
    assertEquals(List.of(true), rested);
    assertNothingIsSent();
    window.press(KeyCode.ENTER);
    window.await("Get activated at each LFI");
    assertEquals(1, window.bank().receivedInteractionIds().size());
  }

  private void pressAsSoonAsItSays(String text) {
    WindowDriver.onWindowThread(
        () -> {
          Button primary = primary();
          return primary
              .textProperty()
              .subscribe(
                  now -> {
                    if (now.equals(text)) {
                      rested.add(primary.isDisabled());
                      primary.fire();
                    }
                  });
        });
  }

  @Test
  void aHeldEnterStopsAtThePageThatItLedTo() {
    fillIn();
    window.await("Ready to use");
    window.tabTo("heading");
    hold();
    window.await("Review what will be sent");
    steps.awaitPrimary();
    hold();
    assertNothingIsSent();
    robot.releaseKeyboard(KeyCode.ENTER);
    window.press(KeyCode.ENTER);
    window.await("Get activated at each LFI");
  }

  /** What a keyboard does while a key is held. */
  private void hold() {
    for (int i = 0; i < 3; i++) {
      robot.pressKeyboard(KeyCode.ENTER);
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  @Test
  void theSecondClickOfADoubleClickDoesNothing() {
    fillIn();
    steps.review();
    click(2);
    assertNothingIsSent();
    click(1);
    window.await("Get activated at each LFI");
  }

  private void click(int count) {
    WindowDriver.onWindowThread(
        () -> {
          Button primary = primary();
          Event.fireEvent(primary, Presses.mouse(MouseEvent.MOUSE_PRESSED, primary, count));
          Event.fireEvent(primary, Presses.mouse(MouseEvent.MOUSE_RELEASED, primary, count));
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void fillIn() {
    steps.confirmRoles();
    steps.pick("model1");
    steps.useServers(1);
    steps.add("browseFiles", "transport.pem", "transport.key");
  }

  private void assertNothingIsSent() {
    assertTrue(window.words().contains(REGISTER), window.words());
    assertEquals(List.of(), window.bank().receivedInteractionIds());
  }

  private Button primary() {
    return (Button) window.scene().lookup("#primary");
  }
}
