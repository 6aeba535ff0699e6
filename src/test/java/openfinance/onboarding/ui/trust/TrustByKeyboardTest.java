package openfinance.onboarding.ui.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.settings.SettingsFile;
import openfinance.onboarding.testkit.InlineTasks;
import openfinance.onboarding.ui.environment.ActiveEnvironment;
import openfinance.onboarding.ui.environment.Choices;
import openfinance.onboarding.ui.environment.Environments;
import openfinance.onboarding.ui.i18n.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Whoever fetches, trusts and removes CA certificates by keyboard keeps her place. */
class TrustByKeyboardTest {
  @TempDir private Path home;
  private Choices choices;
  private Environments environments;
  private ActiveEnvironment demo;
  private Scene scene;

  @BeforeEach
  void open() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    choices = new Choices(new SettingsFile(home.resolve("settings.json")));
    environments = new Environments(choices, home.resolve("demo"));
    demo = environments.open(Environment.Kind.DEMO);
    TrustedAuthorities authorities =
        new TrustedAuthorities(environments, new CredentialReader(), new InlineTasks());
    authorities.of(demo);
    List.copyOf(demo.authorities()).forEach(authorities::remove);
    scene =
        WaitForAsyncUtils.waitForAsyncFx(
            60_000, () -> new Scene(new TrustSection(authorities, new Messages(Locale.ENGLISH))));
  }

  @AfterEach
  void close() {
    environments.close();
    choices.close();
  }

  private void press(Node button) {
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          button.requestFocus();
          ((ButtonBase) button).fire();
          return true;
        });
  }

  private Node labelled(String words) {
    return scene.getRoot().lookupAll(".button").stream()
        .filter(node -> words.equals(((Labeled) node).getText()))
        .findFirst()
        .orElseThrow();
  }

  private String focused() {
    return Optional.ofNullable(scene.getFocusOwner())
        .map(node -> node instanceof Button button ? button.getText() : node.getId())
        .orElse("");
  }

  @Test
  void theFocusGoesWithTheTask() {
    press(labelled("Fetch CA certificates"));
    assertEquals("otherFingerprint", focused());
    press(scene.lookup("#trustFetched"));
    assertEquals(2, demo.authorities().size());
    assertEquals("Fetch CA certificates", focused());

    press(scene.lookup(".remove-authority"));
    assertEquals(1, demo.authorities().size());
    assertTrue(scene.getFocusOwner().getStyleClass().contains("remove-authority"), this::focused);
    press(scene.getFocusOwner());
    assertEquals(List.of(), demo.authorities());
    assertEquals(((Labeled) addButton()).getText(), focused());
  }

  private Node addButton() {
    return labelled(new Messages(Locale.ENGLISH).get("trust.add"));
  }
}
