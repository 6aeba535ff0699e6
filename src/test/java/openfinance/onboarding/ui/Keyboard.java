package openfinance.onboarding.ui;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The keys. Waits once for each act, where TestFX would wait after each half of each key. */
final class Keyboard {
  private final BaseRobot robot = new FxRobot().robotContext().getBaseRobot();

  /** Presses a key, together with others or alone, and waits until the window has settled. */
  void press(KeyCode... keys) {
    strike(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Goes to the next control. */
  void tab() {
    strike(KeyCode.TAB);
    WaitForAsyncUtils.waitForFxEvents(1);
  }

  /** Types a text into what has the focus in this scene, letter by letter as a person does. */
  void type(Scene scene, String text) {
    for (int letter : text.chars().toArray()) {
      robot.typeKeyboard(scene, KeyCode.UNDEFINED, Character.toString(letter));
      WaitForAsyncUtils.waitForFxEvents(1);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void strike(KeyCode... keys) {
    List.of(keys).forEach(robot::pressKeyboard);
    List.of(keys).reversed().forEach(robot::releaseKeyboard);
  }
}
