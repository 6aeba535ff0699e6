package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Whoever goes on to the demo while it starts reads that it does. */
class DemoStartTest extends WindowTest {
  private static final String STARTING = "Starting the demo on this computer";

  @Test
  void saysThatTheDemoStartsUntilItHas() {
    window.tabTo("rolesUnderstood");
    window.press(KeyCode.SPACE);
    // An environment is opened by one at a time: as long as this is here, the demo is not.
    synchronized (window.environments()) {
      window.press(KeyCode.ENTER);
      window.await(STARTING);
    }
    window.await("Choose the servers");
    assertFalse(window.words().contains(STARTING), window.words());
  }
}
