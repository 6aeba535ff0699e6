package openfinance.onboarding.ui.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import openfinance.onboarding.ui.i18n.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class RunSummaryTest {
  private static final int PATIENCE = 60_000;

  @BeforeEach
  void startTheToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void whatIsUnderWayStaysWhileAnswersCome() {
    WaitForAsyncUtils.waitForAsyncFx(
        PATIENCE,
        () -> {
          RunSummary summary = new RunSummary(new Messages(Locale.ENGLISH));
          summary.show(new Tally(4, 1, 0, 0, 0, 3, 4));
          Node sending = counts(summary).get(2);
          summary.show(new Tally(5, 1, 0, 0, 0, 2, 4));
          assertSame(sending, counts(summary).get(2), "it neither goes nor blinks");
          summary.show(new Tally(7, 1, 0, 0, 4, 0, 0));
          assertEquals(List.of("7 registered", "1 rejected", "4 cancelled"), words(summary));
          return true;
        });
  }

  private static List<Node> counts(RunSummary summary) {
    Parent line = (Parent) summary.getChildren().getFirst();
    return ((Parent) line.getChildrenUnmodifiable().getLast()).getChildrenUnmodifiable();
  }

  private static List<String> words(RunSummary summary) {
    return counts(summary).stream().map(count -> ((Label) count).getText()).toList();
  }
}
