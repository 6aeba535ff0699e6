package openfinance.onboarding.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.theme.ThemeChoice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Buttons that were taken away come back one by one, each where it stays. */
class HeaderControllerTest {
  @BeforeEach
  void startTheToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void theLastButtonComesBackFirst() {
    List<List<Node>> steps = new ArrayList<>();
    List<Node> all = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> comeBack(steps));
    List<List<Node>> expected = new ArrayList<>();
    for (int i = all.size() - 1; i >= 0; i--) {
      expected.add(all.subList(i, all.size()));
    }
    assertEquals(expected, steps);
  }

  @Test
  void buttonsThatAreThereStay() {
    List<Node> all =
        WaitForAsyncUtils.waitForAsyncFx(
            60_000,
            () -> {
              HeaderController header = header();
              HBox buttons = buttons(header.neutralView());
              header.showNextButton();
              return List.copyOf(buttons.getChildren());
            });
    assertEquals(List.of("language", "settings", "help"), all.stream().map(Node::getId).toList());
  }

  @Test
  void whoLeavesBeforeAllAreBackFindsThemInTheSameOrder() {
    List<List<Node>> steps = new ArrayList<>();
    List<Node> all =
        WaitForAsyncUtils.waitForAsyncFx(
            60_000,
            () -> {
              HeaderController header = header();
              HBox buttons = buttons(header.neutralView());
              List<Node> before = List.copyOf(buttons.getChildren());
              header.hideButtons();
              header.showNextButton();
              header.hideButtons();
              comeBack(header, buttons, steps);
              return before;
            });
    assertEquals(all, steps.getLast());
  }

  /** Notes what is there after each, and returns what was there before. */
  private static List<Node> comeBack(List<List<Node>> steps) {
    HeaderController header = header();
    HBox buttons = buttons(header.neutralView());
    List<Node> all = List.copyOf(buttons.getChildren());
    header.hideButtons();
    comeBack(header, buttons, steps);
    return all;
  }

  private static void comeBack(HeaderController header, HBox buttons, List<List<Node>> steps) {
    boolean more;
    do {
      more = header.showNextButton();
      steps.add(List.copyOf(buttons.getChildren()));
    } while (more);
  }

  private static HBox buttons(Parent view) {
    return (HBox) view.lookup(".header-buttons");
  }

  private static HeaderController header() {
    return new HeaderController(
        new HeaderController.Preferences(
            new SimpleObjectProperty<>(Environment.Kind.DEMO),
            new SimpleObjectProperty<>(Locale.ENGLISH),
            new SimpleObjectProperty<>(ThemeChoice.LIGHT)),
        new Messages(Locale.ENGLISH),
        () -> {},
        () -> {});
  }
}
