package openfinance.onboarding.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import openfinance.onboarding.ui.i18n.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** While a page is laid out anew, a label may get too little room for a moment. */
class RoomForArabicWordsTest {
  private static final int MOST_LINES = 3;
  private static final int MOST_ARGUMENTS = 8;
  private static final int SOME_NUMBER = 12;

  private final Messages words = new Messages(Locale.of("ar"));
  private final Pane pane = new Pane();

  @BeforeEach
  void startTheToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void everyArabicTextCanBeCutOff() {
    List<String> faults = new ArrayList<>();
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          Theme.setLanguage(pane, true);
          new Theme(new SimpleObjectProperty<>(ThemeChoice.LIGHT)).dress(new Scene(pane));
          Collections.list(words.getKeys()).forEach(key -> cut(key, faults));
          return true;
        });
    assertEquals(List.of(), faults);
  }

  @Test
  void aLabelKeepsRoomForItsLongestWordAndNoMore() {
    double least =
        WaitForAsyncUtils.waitForAsyncFx(
            60_000,
            () -> {
              Label label = label("المتطلبات المسبقة");
              return label.getMinWidth() / label.getFont().getSize();
            });
    assertEquals(10 * 0.75, least, 0.01, "nine letters and a little more");
  }

  @Test
  void aMessageInArabicWrapsInAnEnglishWindow() {
    Label arabic = new Label("أرجو تفعيل التطبيق لديكم");
    Label english = new Label("A bank called مصرف السنبوك");
    arabic.setWrapText(true);
    english.setWrapText(true);
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          Pane message = new Pane(arabic);
          Theme.setLanguage(message, true);
          RoomForArabicWords.look(new Pane(message, english), false);
          return true;
        });
    assertTrue(arabic.isWrapText());
    assertFalse(english.isWrapText(), "its words would change places");
  }

  private void cut(String key, List<String> faults) {
    Object[] arguments = Collections.nCopies(MOST_ARGUMENTS, SOME_NUMBER).toArray();
    String text = words.get(key, arguments);
    double least = label(text).minWidth(-1);
    for (double width : List.of(least, least + 10, least + 25, 2 * least)) {
      for (int lines = 1; lines <= MOST_LINES; lines++) {
        Label label = label(text);
        try {
          label.resize(width, lines * label.prefHeight(Double.MAX_VALUE) + 1);
          label.layout();
        } catch (IndexOutOfBoundsException e) {
          faults.add(text + " " + width + " " + lines);
        }
      }
    }
  }

  private Label label(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    pane.getChildren().setAll(label);
    pane.applyCss();
    RoomForArabicWords.look(pane, true);
    return label;
  }
}
