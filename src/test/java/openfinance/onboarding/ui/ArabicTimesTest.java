package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import openfinance.onboarding.ui.theme.Theme;
import openfinance.onboarding.ui.theme.ThemeChoice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** JavaFX would break a line after a colon, and show the parts of a time in the wrong order. */
class ArabicTimesTest {
  private static final int NARROWEST = 120;
  private static final int WIDEST = 420;

  @BeforeEach
  void startTheToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void aTimeStaysOnOneLineInALabelOfAnyWidth() {
    List<String> apart =
        WindowDriver.onWindowThread(
            () ->
                IntStream.range(NARROWEST, WIDEST)
                    .mapToObj(ArabicTimesTest::apart)
                    .flatMap(List::stream)
                    .toList());
    assertEquals(List.of(), apart);
  }

  private static List<String> apart(int width) {
    Label label =
        new Label("أُرسل الطلب في 10:30 ولم يصل رد حتى 11:45:20، وسيُعاد بعد 09:15 من صباح الغد");
    label.setWrapText(true);
    Pane pane = new VBox(label);
    pane.setMaxWidth(width);
    Theme.setLanguage(pane, true);
    Scene scene = new Scene(pane, width, 400);
    new Theme(new SimpleObjectProperty<>(ThemeChoice.LIGHT)).dress(scene);
    Theme.layOut(scene);
    return Breaking.timesApart(scene).stream().map(found -> String.valueOf(width)).toList();
  }
}
