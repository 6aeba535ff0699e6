package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import openfinance.onboarding.ui.followup.Pips;
import openfinance.onboarding.ui.theme.Theme;
import openfinance.onboarding.ui.theme.ThemeChoice;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;

/** The measure of contrast finds what it is meant to find. */
class ContrastTest {
  /** No control can be made before. */
  @BeforeAll
  static void start() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void findsGreyOnWhiteAndSparesBlackOnWhite() throws TimeoutException {
    assertEquals(List.of(), tooLittle("black", "white"));
    List<String> found = tooLittle("#8a8a8a", "white");
    assertEquals(1, found.size());
    assertTrue(found.getFirst().endsWith(": 3.45"), found.getFirst());
    assertEquals(1, tooLittle("white", "rgba(0, 0, 0, 0.3)").size());
  }

  @Test
  void findsABoxWithoutAnEdgeAndSparesOneWithAnEdge() throws TimeoutException {
    assertEquals(List.of(), edges("-fx-background-color: #6e7781, white"));
    assertEquals(List.of(), edges("-fx-border-color: #6e7781; -fx-background-color: #f6f8fa"));
    List<String> found = edges("-fx-background-color: #d0d7de, white");
    assertEquals(1, found.size());
    assertTrue(found.getFirst().startsWith("edge of box"), found.getFirst());
    assertTrue(found.getFirst().endsWith(": 1.45"), found.getFirst());
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void everyControlHasAnEdgeThatIsSeen(ThemeChoice choice) throws TimeoutException {
    ToggleSwitch on = new ToggleSwitch("words");
    on.setSelected(true);
    CheckBox checked = new CheckBox("words");
    checked.setSelected(true);
    VBox page =
        new VBox(
            new ToggleSwitch("words"),
            on,
            new CheckBox("words"),
            checked,
            new RadioButton("words"),
            new TextField("words"),
            new DatePicker(),
            new Pips());
    page.getStyleClass().add("page");
    assertEquals(List.of(), tooLittle(page, scene -> dress(scene, choice)));
  }

  private static void dress(Scene scene, ThemeChoice choice) {
    new Theme(new SimpleObjectProperty<>(choice)).dress(scene);
  }

  private static List<String> edges(String style) throws TimeoutException {
    Region box = new Region();
    box.getStyleClass().add("box");
    box.setStyle(style);
    StackPane pane = new StackPane(box);
    pane.setStyle("-fx-background-color: white");
    return tooLittle(pane, scene -> {});
  }

  private static List<String> tooLittle(String text, String behind) throws TimeoutException {
    Label label = new Label("words");
    label.setStyle("-fx-text-fill: " + text);
    StackPane pane = new StackPane(label);
    pane.setStyle("-fx-background-color: " + behind);
    return tooLittle(pane, scene -> {});
  }

  private static List<String> tooLittle(Pane pane, Consumer<Scene> dress) throws TimeoutException {
    Stage stage = FxToolkit.registerPrimaryStage();
    return WindowDriver.onWindowThread(
        () -> {
          Scene scene = new Scene(pane, 400, 400);
          dress.accept(scene);
          stage.setScene(scene);
          pane.applyCss();
          pane.layout();
          return Contrast.tooLittle(scene);
        });
  }
}
