package openfinance.onboarding.ui.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import openfinance.onboarding.testkit.Presses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A question that comes up under the pointer is not answered by the click that asked it. */
class QuestionTest {
  private static final int PATIENCE_SECONDS = 60;

  private Stage stage;

  @BeforeEach
  void open() throws Exception {
    stage = FxToolkit.registerPrimaryStage();
    onWindowThread(
        () -> {
          stage.setScene(new Scene(new VBox(), 900, 640));
          stage.show();
          return true;
        });
  }

  @AfterEach
  void close() {
    onWindowThread(
        () -> {
          stage.hide();
          return true;
        });
  }

  private static <T> T onWindowThread(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), work);
  }

  @Test
  void whatTheSecondClickOfADoubleClickHitsStaysUnanswered() throws Exception {
    answersOnlyALaterClick(
        () -> Question.confirmed(stage.getScene(), "Activate", "Sure?", "Activate", "Cancel"));
  }

  @Test
  void soDoesWhatLosesSomething() throws Exception {
    answersOnlyALaterClick(
        () -> Question.risked(stage.getScene(), "Close", "Sure?", "Activate", "Cancel"));
  }

  private void answersOnlyALaterClick(Callable<Boolean> question) throws Exception {
    Future<Boolean> answer = WaitForAsyncUtils.asyncFx(question);
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onWindowThread(() -> click().isPresent()));
    assertTrue(onWindowThread(() -> act().isPresent()), "it is still asked");
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onWindowThread(() -> click().isEmpty()));
    assertEquals(true, answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
  }

  /** The button of the question that lets it happen, where the question is shown. */
  private Optional<ButtonBase> act() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof Stage over && stage.equals(over.getOwner()))
        .filter(Window::isShowing)
        .flatMap(window -> window.getScene().getRoot().lookupAll(".button").stream())
        .flatMap(QuestionTest::asAct)
        .findFirst();
  }

  private Optional<ButtonBase> click() {
    Optional<ButtonBase> act = act();
    act.ifPresent(
        button -> {
          Event.fireEvent(button, Presses.mouse(MouseEvent.MOUSE_ENTERED, button, 1));
          Event.fireEvent(button, Presses.mouse(MouseEvent.MOUSE_PRESSED, button, 1));
          Event.fireEvent(button, Presses.mouse(MouseEvent.MOUSE_RELEASED, button, 1));
        });
    return act;
  }

  private static Stream<ButtonBase> asAct(Node node) {
    return node instanceof Button button && button.getText().equals("Activate")
        ? Stream.of(button)
        : Stream.empty();
  }
}
