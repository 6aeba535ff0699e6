package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import openfinance.onboarding.ui.i18n.ArabicWrapping;
import openfinance.onboarding.ui.i18n.Messages;
import org.junit.jupiter.api.Test;

/** What is missing is said above the page, which takes the focus, and at the field. */
class ErrorSummaryTest extends WindowTest {
  private static final String MISSING = "Confirm that you have checked the roles";

  private static final double HEADER = 52;

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
  void isSeenInALowWindow() {
    window.over().resize(new Dimension2D(900, 640));
    window.await("Check that you are ready to register");
    window.tabTo("rolesUnderstood");
    window.press(KeyCode.ENTER);
    window.await("There is a problem");
    window.awaitLayout();
    assertEquals("error-summary", focused());
    assertTrue(top("error-summary") >= HEADER, "it is not scrolled away");
  }

  private double top(String id) {
    return WindowDriver.onWindowThread(
        () -> {
          Node node = window.scene().lookup("#" + id);
          return node.localToScene(node.getLayoutBounds()).getMinY();
        });
  }

  @Test
  void aChangeOfLanguageLeavesItAtTheField() {
    window.await("Check that you are ready to register");
    window.tabTo("rolesUnderstood");
    window.press(KeyCode.ENTER);
    window.await("There is a problem");
    window.choose("language", 1);
    Messages arabic = new Messages(Locale.of("ar"));
    window.await(arabic.get("prerequisites.heading"));
    assertEquals(arabic.get("prerequisites.roles.missing"), ArabicWrapping.unguarded(fault()));
    assertTrue(marked());
    window.choose("language", 0);
    window.await("Check that you are ready to register");
    assertEquals(MISSING, fault());
    assertTrue(marked());
  }

  /** Whether the field has the look of a fault, and its words can be seen. */
  private boolean marked() {
    return WindowDriver.onWindowThread(
        () ->
            window
                    .scene()
                    .lookup("#rolesUnderstood")
                    .getPseudoClassStates()
                    .contains(PseudoClass.getPseudoClass("error"))
                && window.scene().lookup("#rolesUnderstood-error").isVisible());
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
