package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What is missing is said above the page, which takes the focus, and at the field. */
class ErrorSummaryTest extends WindowTest {
  private static final String MISSING = "Confirm that you have checked the roles";

  private String focused() {
    return window.focused().map(Node::getId).orElse("");
  }

  @Test
  void takesTheFocusAndLeadsToTheFieldThatSaysTheSame() {
    window.await("Check that you are ready to register");
    window.tabTo("rolesUnderstood");
    window.press(KeyCode.ENTER);
    window.await("There is a problem");
    assertEquals("error-summary", focused());
    assertEquals(MISSING, fault());
    window.tabTo(MISSING);
    window.press(KeyCode.ENTER);
    assertEquals("rolesUnderstood", focused());
  }

  @Test
  void whoMendsOneFaultStaysWhereSheIs() {
    steps.confirmRoles();
    window.tabTo("Use these servers");
    window.press(KeyCode.ENTER);
    window.await("There is a problem");
    assertEquals("error-summary", focused());
    window.press(KeyCode.CONTROL, KeyCode.F);
    window.type("model1");
    window.tabTo("serverList");
    window.press(KeyCode.SPACE);
    window.await("Use this server");
    assertEquals("serverList", focused());
  }

  private String fault() {
    return WindowDriver.onWindowThread(
        () -> ((Label) window.scene().lookup("#rolesUnderstood-error")).getText());
  }
}
