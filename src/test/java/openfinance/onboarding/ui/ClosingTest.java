package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Whoever closes the window while requests are on their way is told which have left. */
class ClosingTest extends WindowTest {
  @Test
  void closingSaysWhatWasSentAndStayingLosesNothing() {
    WizardSteps steps = new WizardSteps(window);
    steps.confirmRoles();
    steps.pick("model1", "auth1.samra");
    steps.useServers(2);
    steps.add("browseFiles", "transport.pem", "transport.key");
    steps.review();
    steps.register(2, "Show the status");
    window.tabTo(window.lineWith("Wait and try again at "));
    window.press(KeyCode.SPACE);
    window.await("Cancel what has not been sent");
    window.over().open(window.over()::askToClose);
    window.await("Requests are on their way");
    String asked = window.words();
    assertTrue(asked.contains("1 registered"), asked);
    assertTrue(asked.contains("1 has not been sent."), asked);
    assertEquals(List.of(), WindowDriver.onWindowThread(() -> Names.nameless(window.scene())));
    answer("Stay and wait");
    window.await("Cancel what has not been sent");
    window.choose("language", 1);
    window.over().open(window.over()::askToClose);
    window.await("البقاء");
    assertEquals(
        NodeOrientation.RIGHT_TO_LEFT, window.scene().getRoot().getEffectiveNodeOrientation());
    window.press(KeyCode.ENTER);
    window.await(words -> !words.contains("البقاء"), "the answer");
    assertTrue(window.scene().getWindow().isShowing());
  }

  private void answer(String words) {
    WindowDriver.onWindowThread(
        () -> {
          for (Node node : Seen.nodes(window.scene())) {
            if (node instanceof Button button && Seen.words(button).contains(words)) {
              button.fire();
            }
          }
          return true;
        });
  }
}
