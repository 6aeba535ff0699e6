package openfinance.onboarding.ui.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A held Enter presses once, in whichever window it is let go. */
class HeldEnterTest {
  private final List<KeyCode> arrived = new ArrayList<>();
  private long now = Long.MAX_VALUE - 5;
  private final HeldEnter held = new HeldEnter(() -> now);
  private Stage window;
  private Stage question;

  @BeforeEach
  void openWindows() throws Exception {
    FxToolkit.registerPrimaryStage();
    window = WaitForAsyncUtils.waitForAsyncFx(60_000, this::watched);
    question = WaitForAsyncUtils.waitForAsyncFx(60_000, this::watched);
  }

  private Stage watched() {
    Stage stage = new Stage();
    stage.setScene(new Scene(new StackPane()));
    stage.getScene().addEventHandler(KeyEvent.KEY_PRESSED, event -> arrived.add(event.getCode()));
    held.watch(stage);
    held.watch(stage);
    return stage;
  }

  @Test
  void itArrivesOnceUntilItIsLetGo() {
    pressed(window, KeyCode.ENTER);
    pressed(window, KeyCode.ENTER);
    released(window, KeyCode.ENTER);
    pressed(window, KeyCode.ENTER);
    assertEquals(List.of(KeyCode.ENTER, KeyCode.ENTER), arrived);
  }

  @Test
  void whatItOpenedIsNotAnsweredByIt() {
    pressed(window, KeyCode.ENTER);
    pressed(question, KeyCode.ENTER);
    assertEquals(List.of(KeyCode.ENTER), arrived);
    released(question, KeyCode.ENTER);
    pressed(window, KeyCode.ENTER);
    assertEquals(List.of(KeyCode.ENTER, KeyCode.ENTER), arrived);
  }

  @Test
  void thePressAfterOneThatWasLetGoElsewhereArrives() {
    pressed(window, KeyCode.ENTER);
    now += TimeUnit.SECONDS.toNanos(1);
    pressed(window, KeyCode.ENTER);
    now += TimeUnit.SECONDS.toNanos(1);
    pressed(window, KeyCode.ENTER);
    assertEquals(List.of(KeyCode.ENTER), arrived);
    now += TimeUnit.SECONDS.toNanos(2);
    pressed(window, KeyCode.ENTER);
    assertEquals(List.of(KeyCode.ENTER, KeyCode.ENTER), arrived);
  }

  @Test
  void otherKeysAreRepeated() {
    pressed(window, KeyCode.DOWN);
    pressed(window, KeyCode.DOWN);
    assertEquals(List.of(KeyCode.DOWN, KeyCode.DOWN), arrived);
  }

  private static void pressed(Stage stage, KeyCode code) {
    key(stage, KeyEvent.KEY_PRESSED, code);
  }

  private static void released(Stage stage, KeyCode code) {
    key(stage, KeyEvent.KEY_RELEASED, code);
  }

  private static void key(Stage stage, EventType<KeyEvent> type, KeyCode code) {
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () ->
            Event.fireEvent(
                stage.getScene(), new KeyEvent(type, "", "", code, false, false, false, false)));
  }
}
