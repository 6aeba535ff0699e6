package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import openfinance.onboarding.problem.ProblemCode;
import org.junit.jupiter.api.Test;

/** A connection test that meets servers which are not trusted says so above the page. */
class UntrustedServerTest extends WindowTest {
  private static final String SUMMARY = "2 servers: The server’s certificate is not trusted yet";
  private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

  @Test
  void theSummaryLeadsToTheCauseAndGoesOnceItIsMended() {
    steps.confirmRoles();
    steps.pick("alnoor.apihub", "model1");
    steps.useServers(2);
    steps.add("browseFiles", "transport.pem", "transport.key");
    steps.review();
    window.tabTo("test");
    new StoppedSteps(window, steps).untrusted(state -> assertLeadsToTheCause());
    assertFalse(window.words().contains(SUMMARY), window::words);
    assertFalse(stepHasProblem());
  }

  private void assertLeadsToTheCause() {
    assertEquals("test", window.focused().map(Node::getId).orElse(""), "who tests goes on there");
    assertTrue(window.words().contains(SUMMARY), window::words);
    assertTrue(stepHasProblem());
    window.tabTo(SUMMARY);
    window.press(KeyCode.ENTER);
    assertEquals(
        "refusal-" + ProblemCode.SERVER_UNTRUSTED, window.focused().map(Node::getId).orElse(""));
    assertTrue(window.words().contains("Published by the Trust Framework at"), window::words);
  }

  private boolean stepHasProblem() {
    return WindowDriver.onWindowThread(
        () -> window.scene().lookup("#step-submission").getPseudoClassStates().contains(PROBLEM));
  }
}
