package openfinance.onboarding.ui.feedback;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import openfinance.onboarding.ui.i18n.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** An LFI may answer in Arabic, at any length, whatever the window's language is. */
class RightToLeftDetailsTest {
  private static final int LONG = 900;

  @BeforeEach
  void startTheToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @ValueSource(strings = {"مرفوض ", "م", "נדחה "})
  void anAnswerOfSuchWordsIsShown(String word) {
    String body = word.repeat(LONG);
    assertDoesNotThrow(
        () ->
            WaitForAsyncUtils.waitForAsyncFx(
                60_000,
                () -> {
                  Messages messages = new Messages(Locale.ENGLISH);
                  TechnicalDetails details = new TechnicalDetails(messages, "HTTP 400\n" + body);
                  details.disclosure().setSelected(true);
                  VBox page = new VBox(details);
                  new Scene(page, 400, 300);
                  page.applyCss();
                  page.layout();
                  return true;
                }));
  }
}
