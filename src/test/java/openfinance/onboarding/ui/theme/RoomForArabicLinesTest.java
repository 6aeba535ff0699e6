package openfinance.onboarding.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.ui.i18n.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** An Arabic text with foreign words is drawn to its last word, however wide it is. */
class RoomForArabicLinesTest {
  private static final int NARROWEST = 300;
  private static final int WIDEST = 900;
  private static final int STEP = 10;
  private static final double ROUNDING = 1;

  private Stage stage;

  @BeforeEach
  void startTheToolkit() throws Exception {
    stage = FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void close() {
    WaitForAsyncUtils.waitForAsyncFx(60_000, stage::hide);
  }

  @Test
  void noLineIsLostAtAnyWidth() {
    Problem problem =
        Problem.of(
            ProblemCode.SERVER_UNTRUSTED, "rs1.alnoor.apihub.example", "Trust Framework Root CA");
    Label label = new Label(new Messages(Locale.of("ar")).of(problem).summary());
    label.setWrapText(true);
    VBox page = new VBox(label);
    List<Integer> cut = new ArrayList<>();
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          Theme.setLanguage(page, true);
          Scene scene = new Scene(new VBox(page));
          new Theme(new SimpleObjectProperty<>(ThemeChoice.LIGHT)).dress(scene);
          stage.setScene(scene);
          stage.show();
        });
    for (int width = NARROWEST; width < WIDEST; width += STEP) {
      int now = width;
      WaitForAsyncUtils.waitForAsyncFx(60_000, () -> page.setMaxWidth(now));
      WaitForAsyncUtils.waitForFxEvents();
      if (drawn(label) > label.getHeight() + ROUNDING) {
        cut.add(width);
      }
    }
    assertEquals(List.of(), cut);
  }

  private static double drawn(Label label) {
    return label.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .map(Node::getLayoutBounds)
        .mapToDouble(bounds -> bounds.getHeight())
        .max()
        .orElseThrow();
  }
}
