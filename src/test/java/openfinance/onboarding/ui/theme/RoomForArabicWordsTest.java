package openfinance.onboarding.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.NodeOrientation;
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
    Label arabic = wrapping("أرجو تفعيل التطبيق لديكم");
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          Pane message = new Pane(arabic);
          Theme.setLanguage(message, true);
          RoomForArabicWords.look(new Pane(message), false);
          return true;
        });
    assertTrue(arabic.isWrapText());
    assertTrue(arabic.getText().contains(" \u200E"), arabic.getText());
  }

  @Test
  void whatRunsFromLeftToRightInAnArabicWindowKeepsTheOrderOfItsWords() {
    Label particulars = wrapping("Roles: كما هي في Trust Framework");
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          Pane leftToRight = new Pane(particulars);
          leftToRight.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
          RoomForArabicWords.look(new Pane(leftToRight), true);
          return true;
        });
    assertEquals("Roles: كما\u00A0هي\u00A0في Trust Framework", particulars.getText());
  }

  @Test
  void anEnglishTextWrapsAroundTheArabicNamesInIt() {
    Label english = wrapping("مصرف السنبوك, الأفراد registered your application today");
    Label unready = wrapping("لا يوجد ".repeat(12));
    List<String> faults = new ArrayList<>();
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          pane.getChildren().setAll(english, unready);
          new Scene(pane);
          pane.applyCss();
          RoomForArabicWords.look(pane, false);
          cut(english, faults);
          return true;
        });
    assertTrue(english.isWrapText());
    assertTrue(english.getText().contains("مصرف\u00A0السنبوك,\u00A0الأفراد "), english.getText());
    assertFalse(unready.isWrapText(), "too long to keep together");
    assertEquals(List.of(), faults);
  }

  @Test
  void aLabelThatIsUsedAgainGetsBackWhatWasTaken() {
    Label room = wrapping("مصرف");
    room.setMinWidth(12);
    Label tooLong = wrapping("لا يوجد ".repeat(12));
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          pane.getChildren().setAll(room, tooLong);
          RoomForArabicWords.look(pane, false);
          assertTrue(room.getMinWidth() > 12);
          assertFalse(tooLong.isWrapText());
          room.setText("Bank");
          tooLong.setText("nothing of the kind");
          RoomForArabicWords.look(pane, false);
          return true;
        });
    assertEquals(12, room.getMinWidth());
    assertTrue(tooLong.isWrapText());
  }

  @Test
  void anEllipsisIsGivenBackWithTheLanguage() {
    Label label = wrapping("المتطلبات المسبقة");
    String before = label.getEllipsisString();
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          pane.getChildren().setAll(label);
          RoomForArabicWords.look(pane, true);
          assertFalse(before.equals(label.getEllipsisString()));
          label.setText("Prerequisites");
          RoomForArabicWords.look(pane, false);
          return true;
        });
    assertEquals(before, label.getEllipsisString());
  }

  private static Label wrapping(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    return label;
  }

  private void cut(Label label, List<String> faults) {
    double least = label.minWidth(-1);
    for (double width : List.of(least, least + 10, least + 25, 2 * least)) {
      for (int lines = 1; lines <= MOST_LINES; lines++) {
        try {
          label.resize(width, lines * label.prefHeight(Double.MAX_VALUE) + 1);
          label.layout();
        } catch (IndexOutOfBoundsException e) {
          faults.add(label.getText() + " " + width + " " + lines);
        }
      }
    }
  }

  private void cut(String key, List<String> faults) {
    Object[] arguments = Collections.nCopies(MOST_ARGUMENTS, SOME_NUMBER).toArray();
    cut(label(words.get(key, arguments)), faults);
  }

  private Label label(String text) {
    Label label = wrapping(text);
    pane.getChildren().setAll(label);
    pane.applyCss();
    RoomForArabicWords.look(pane, true);
    return label;
  }
}
