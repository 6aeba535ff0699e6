package openfinance.onboarding.ui.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Whoever acts by keyboard goes on where she was, whatever is drawn anew. */
class FocusKeptTest {
  private final VBox rows = new VBox();
  private final VBox otherwise = new VBox();
  private Stage stage;

  @BeforeEach
  void open() throws TimeoutException {
    stage = FxToolkit.registerPrimaryStage();
    otherwise.setId("otherwise");
    onWindowThread(() -> new Scene(new VBox(otherwise, rows)));
    draw("first", "https://lfi.example:1/[second]", "third");
  }

  @AfterEach
  void close() {
    onWindowThread(stage::hide);
  }

  private static void onWindowThread(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          work.run();
          return true;
        });
  }

  private void draw(String... names) {
    onWindowThread(() -> rows.getChildren().setAll(drawn(names)));
  }

  private static List<HBox> drawn(String... names) {
    return Stream.of(names)
        .map(
            name -> {
              Button act = new Button(name);
              act.setId(name);
              act.getStyleClass().add("act");
              return new HBox(act);
            })
        .toList();
  }

  private static boolean isSeen(Node node) {
    return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("focus-visible"));
  }

  private void focus(int row) {
    onWindowThread(
        () -> ((HBox) rows.getChildren().get(row)).getChildren().getFirst().requestFocus());
  }

  private String focused() {
    Node owner = rows.getScene().getFocusOwner();
    return owner == null ? "" : owner.getId();
  }

  @Test
  void whatIsThereAgainHasTheFocusAgainWhateverItsId() {
    focus(1);
    Focus.keep(rows, () -> draw("https://lfi.example:1/[second]", "first"));
    assertEquals("https://lfi.example:1/[second]", focused());
  }

  @Test
  void whatIsGoneLeavesTheFocusToAnother() {
    focus(1);
    Focus.keep(rows, () -> draw("first"), otherwise);
    assertEquals("otherwise", focused());
  }

  @Test
  void whoRemovesARowGoesOnAtTheNextOneAndAtTheEndAtTheLast() {
    focus(1);
    keepRow("first", "third");
    assertEquals("third", focused());
    keepRow("first");
    assertEquals("first", focused());
    keepRow();
    assertEquals("otherwise", focused());
  }

  private void keepRow(String... names) {
    Focus.keepRow(rows, () -> draw(names), ".act", otherwise);
  }

  @Test
  void whoSawWhereTheFocusIsSeesItAgainUntilItMoves() {
    onWindowThread(
        () -> {
          stage.setScene(rows.getScene());
          stage.show();
          stage.requestFocus();
        });
    draw("first", "second");
    focus(0);
    onWindowThread(
        () -> rows.getScene().getFocusOwner().requestFocusTraversal(TraversalDirection.NEXT));
    onWindowThread(() -> Focus.keep(rows, () -> rows.getChildren().setAll(drawn("second"))));
    Node again = rows.getScene().getFocusOwner();
    assertEquals("second", again.getId());
    assertTrue(isSeen(again));
    onWindowThread(otherwise::requestFocus);
    assertFalse(isSeen(again));
    onWindowThread(again::requestFocus);
    assertFalse(isSeen(again));
  }

  @Test
  void whoIsElsewhereStaysThere() {
    onWindowThread(otherwise::requestFocus);
    keepRow("first");
    assertEquals("otherwise", focused());
    Focus.keep(rows, () -> draw("second"), rows);
    assertEquals("otherwise", focused());
  }
}
