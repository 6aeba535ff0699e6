package openfinance.onboarding.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.ui.i18n.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** An Arabic text with foreign words is drawn to its last word, however wide it is. */
class RoomForArabicLinesTest {
  private static final int NARROWEST = 300;
  private static final int WIDEST = 900;
  private static final int STEP = 10;
  private static final double ROUNDING = 1;
  private static final int SLACK = 20;
  private static final int PULSES = 20;
  private static final int MOST_CHANGES = 4;

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
    Label label = label();
    VBox page = new VBox(label);
    List<Integer> cut = new ArrayList<>();
    show(page);
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

  @Test
  void aScrollBarThatComesWithALineDoesNotGoOnForEver() {
    assertEnds(3);
  }

  @Test
  @Tag("thorough")
  void noneDoesAtAnySlack() {
    assertEnds(1);
  }

  /**
   * The room for a line is found in a few changes.
   *
   * @param every which of the slacks and widths are tried
   */
  private void assertEnds(int every) {
    Label label = label();
    AtomicInteger changes = new AtomicInteger();
    label.minHeightProperty().subscribe((before, now) -> changes.incrementAndGet());
    ScrollPane scroll = new ScrollPane(new VBox(label));
    scroll.setFitToWidth(true);
    show(scroll);
    int most = 0;
    for (int slack = 2; slack < SLACK; slack += 2 * every) {
      for (int width = 726; width < 736; width += 2 * every) {
        int wide = width;
        int high = slack;
        WaitForAsyncUtils.waitForAsyncFx(
            60_000,
            () -> {
              changes.set(0);
              scroll.setMaxSize(wide, label.prefHeight(wide - 2) + high);
              scroll.setMinSize(wide, label.prefHeight(wide - 2) + high);
            });
        for (int i = 0; i < PULSES; i++) {
          WaitForAsyncUtils.waitForFxEvents();
        }
        most = Math.max(most, changes.get());
      }
    }
    assertTrue(most <= MOST_CHANGES, "changes: " + most);
  }

  private static Label label() {
    Problem problem =
        Problem.of(
            ProblemCode.SERVER_UNTRUSTED, "rs1.alnoor.apihub.example", "Trust Framework Root CA");
    Label label = new Label(new Messages(Locale.of("ar")).of(problem).summary());
    label.setWrapText(true);
    return label;
  }

  private void show(Region page) {
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          VBox root = new VBox(page);
          Theme.setLanguage(root, true);
          Scene scene = new Scene(root);
          new Theme(new SimpleObjectProperty<>(ThemeChoice.LIGHT)).dress(scene);
          stage.setScene(scene);
          stage.show();
        });
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
