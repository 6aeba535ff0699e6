package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.theme.Theme;
import openfinance.onboarding.ui.theme.ThemeChoice;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/** The time until which an LFI asks to wait is never broken into two lines. */
class TimeWholeTest {
  private static final double NARROWEST = 220;
  private static final double WIDEST = 900;
  private static final double STEP = 5;

  @BeforeAll
  static void start() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void staysOnOneLineAtEveryWidth(String language) throws TimeoutException {
    Messages messages = new Messages(Locale.of(language));
    Stage stage = FxToolkit.registerPrimaryStage();
    Label label = new Label(messages.get("submission.next.wait", 1, "Al Noor Bank", "02:53:05"));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    assertEquals(
        List.of(),
        WindowDriver.onWindowThread(
            () -> {
              VBox page = new VBox(label);
              Theme.setLanguage(page, messages.rightToLeft());
              Scene scene = new Scene(page, WIDEST, WIDEST);
              new Theme(new SimpleObjectProperty<>(ThemeChoice.LIGHT)).dress(scene);
              stage.setScene(scene);
              return apart(scene, label);
            }));
  }

  private static List<String> apart(Scene scene, Label label) {
    List<String> apart = new ArrayList<>();
    for (double width = NARROWEST; width < WIDEST; width += STEP) {
      label.setMaxWidth(width);
      Theme.layOut(scene);
      double tried = width;
      Breaking.timesApart(scene).forEach(found -> apart.add(tried + " " + found));
    }
    return apart;
  }
}
