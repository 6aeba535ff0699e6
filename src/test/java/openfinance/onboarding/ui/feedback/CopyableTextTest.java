package openfinance.onboarding.ui.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import openfinance.onboarding.ui.i18n.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A value that finds too little room says so, and can still be read whole. */
class CopyableTextTest {
  private static final String ADDRESS =
      "https://keystore.directory.example/0b47f6a1-d29c-4835-8e6f-31c5a907d28e/application.jwks";

  /** What a text field keeps free for its caret. */
  private static final double CARET = 1.5;

  @BeforeEach
  void startTheToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void withRoomItIsWhole() {
    TextField field = laidOut(3_000);
    assertEquals(ADDRESS, field.getText());
    assertNull(field.getTooltip());
  }

  @Test
  void withoutRoomTheMiddleGoesAndTheTooltipHasAll() {
    TextField field = laidOut(300);
    String shown = field.getText();
    assertTrue(shown.startsWith("https://"), shown);
    assertTrue(shown.endsWith(".jwks"), shown);
    assertTrue(shown.contains("…"), shown);
    assertEquals(ADDRESS, field.getTooltip().getText());
  }

  @Test
  void inArabicItStartsAtTheRightHoweverMuchOfItGoes() {
    List<String> off =
        IntStream.range(300, 320)
            .mapToObj(width -> laidOut(width, NodeOrientation.RIGHT_TO_LEFT))
            .map(CopyableTextTest::beforeItsStart)
            .filter(room -> room > CARET)
            .map(String::valueOf)
            .toList();
    assertEquals(List.of(), off);
  }

  private static double beforeItsStart(TextField field) {
    return WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          Node words = field.lookup(".text");
          return field.localToScene(field.getLayoutBounds()).getMaxX()
              - field.getInsets().getRight()
              - words.localToScene(words.getLayoutBounds()).getMaxX();
        });
  }

  @Test
  void howeverItIsCopiedItIsWholeUnlessAPartIsMarked() {
    TextField field = laidOut(300);
    assertEquals(ADDRESS, copied(field, 0, 0));
    assertEquals(ADDRESS, copied(field, 0, field.getLength()));
    assertEquals("https", copied(field, 0, 5));
  }

  @Test
  void whoCopiesWithoutTheButtonHearsItAsWell() throws Exception {
    TextField field = laidOut(300);
    WaitForAsyncUtils.waitForAsyncFx(60_000, field::requestFocus);
    copied(field, 0, 0);
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> "Copied".equals(field.getAccessibleText()));
  }

  /** What is on the clipboard when it is copied as the menu of the field does. */
  private static String copied(TextField field, int from, int to) {
    return WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          field.selectRange(from, to);
          field.copy();
          return Clipboard.getSystemClipboard().getString();
        });
  }

  private static TextField laidOut(double width) {
    return laidOut(width, NodeOrientation.LEFT_TO_RIGHT);
  }

  private static TextField laidOut(double width, NodeOrientation orientation) {
    return WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          CopyableText text = new CopyableText(new Messages(Locale.ENGLISH), "JWKS URL", ADDRESS);
          StackPane page = new StackPane(text);
          page.setNodeOrientation(orientation);
          new Scene(page, width, 100);
          page.applyCss();
          page.layout();
          return (TextField) text.getChildren().getFirst();
        });
  }
}
