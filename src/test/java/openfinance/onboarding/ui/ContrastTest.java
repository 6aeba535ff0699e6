package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** The measure of contrast finds what it is meant to find. */
class ContrastTest {
  @Test
  void findsGreyOnWhiteAndSparesBlackOnWhite() throws TimeoutException {
    assertEquals(List.of(), tooLittle("black", "white"));
    List<String> found = tooLittle("#8a8a8a", "white");
    assertEquals(1, found.size());
    assertTrue(found.getFirst().endsWith(": 3.45"), found.getFirst());
    assertEquals(1, tooLittle("white", "rgba(0, 0, 0, 0.3)").size());
  }

  private static List<String> tooLittle(String text, String behind) throws TimeoutException {
    Stage stage = FxToolkit.registerPrimaryStage();
    return WindowDriver.onWindowThread(
        () -> {
          Label label = new Label("words");
          label.setStyle("-fx-text-fill: " + text);
          StackPane pane = new StackPane(label);
          pane.setStyle("-fx-background-color: " + behind);
          Scene scene = new Scene(pane, 200, 100);
          stage.setScene(scene);
          pane.applyCss();
          pane.layout();
          return Contrast.tooLittle(scene);
        });
  }
}
