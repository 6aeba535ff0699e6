package openfinance.onboarding.ui.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import openfinance.onboarding.ui.i18n.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What an LFI said is shown as the table that is documented, or as a text that does no harm. */
class LfiAnswerTest {
  private static final int PATIENCE = 60_000;
  private static final int MUCH = 900;

  private final Messages messages = new Messages(Locale.ENGLISH);

  @BeforeEach
  void startTheToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void documentedErrorsAreATableOfCodeMessageAndPath() {
    LfiAnswer answer =
        answer(
            "{\"Errors\":[{\"Code\":\"Body.InvalidFormat\",\"Message\":\"No roles\","
                + "\"Path\":\"roles\"},{\"Code\":\"GenericError\",\"Message\":\"And this\"}]}");
    GridPane table = (GridPane) answer.getChildren().getLast();
    assertEquals(
        List.of(
            "Code",
            "Message",
            "Path",
            "Body.InvalidFormat",
            "No roles",
            "roles",
            "GenericError",
            "And this",
            "–"),
        table.getChildren().stream().map(cell -> ((Label) cell).getText()).toList());
  }

  @Test
  void anythingElseIsAText() {
    LfiAnswer answer = answer("<script>alert(1)</script>");
    TextArea text = text(answer);
    assertEquals("<script>alert(1)</script>", text.getText());
    assertSame(text, ((Label) answer.getChildren().getFirst()).getLabelFor());
    assertTrue(text(answer("x".repeat(5000))).getText().endsWith("x…"), "and not all of it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"مرفوض ", "م", "נדחה "})
  void soIsALongOneFromRightToLeft(String word) {
    LfiAnswer answer = answer(word.repeat(MUCH));
    assertTrue(text(answer).getText().startsWith(word.repeat(9).strip()));
  }

  private LfiAnswer answer(String body) {
    return WaitForAsyncUtils.waitForAsyncFx(
        PATIENCE,
        () -> {
          LfiAnswer answer =
              LfiAnswer.in(messages, "< HTTP/1.1 400 Bad Request\n<\n< " + body + "\n")
                  .orElseThrow();
          new Scene(answer, 600, 400);
          answer.applyCss();
          answer.layout();
          return answer;
        });
  }

  private static TextArea text(LfiAnswer answer) {
    Node last = answer.getChildren().getLast();
    return (TextArea) last;
  }
}
