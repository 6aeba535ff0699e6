package openfinance.onboarding.ui.prerequisites;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.settings.SettingsFile;
import openfinance.onboarding.testkit.HeldTasks;
import openfinance.onboarding.ui.environment.Choices;
import openfinance.onboarding.ui.environment.Environments;
import openfinance.onboarding.ui.environment.KnownIdentity;
import openfinance.onboarding.ui.i18n.Fxml;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.wizard.WizardState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** While the demo is being opened, the wizard cannot be led into another environment. */
class OpeningEnvironmentTest {
  @TempDir private Path home;
  private final HeldTasks tasks = new HeldTasks();
  private Choices choices;
  private Environments environments;
  private PrerequisitesViewModel page;

  @BeforeEach
  void open() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    choices = new Choices(new SettingsFile(home.resolve("settings.json")));
    environments = new Environments(choices, home.resolve("demo"));
    page =
        new PrerequisitesViewModel(
            choices,
            environments,
            new KnownIdentity(),
            new SimpleObjectProperty<>(Environment.Kind.SANDBOX),
            tasks);
  }

  @AfterEach
  void close() {
    environments.close();
    choices.close();
  }

  private Scene drawn() {
    return WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          Messages messages = new Messages(Locale.ENGLISH);
          PrerequisitesController controller =
              new PrerequisitesController(page, messages, address -> {});
          Parent view = Fxml.load(controller, "Prerequisites", messages);
          return new Scene(view);
        });
  }

  private static boolean disabled(Scene scene, String id) {
    return scene.lookup("#" + id).isDisabled();
  }

  @Test
  void nothingIsChosenUntilItIsOpen() {
    Scene scene = drawn();
    assertFalse(disabled(scene, "environment-demo"));
    var _ = page.complete(new WizardState.Started());
    assertTrue(disabled(scene, "environment-demo"));
    assertTrue(disabled(scene, "rolesUnderstood"));
    tasks.end(0);
    assertFalse(disabled(scene, "environment-demo"));
  }

  @Test
  void whoLeavesMayChooseAgain() {
    Scene scene = drawn();
    var _ = page.complete(new WizardState.Started());
    page.leave();
    assertFalse(disabled(scene, "environment-demo"));
  }
}
