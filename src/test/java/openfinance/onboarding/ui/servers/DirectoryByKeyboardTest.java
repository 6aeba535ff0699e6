package openfinance.onboarding.ui.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import openfinance.onboarding.settings.SettingsFile;
import openfinance.onboarding.ui.environment.ActiveEnvironment;
import openfinance.onboarding.ui.environment.Choices;
import openfinance.onboarding.ui.i18n.Fxml;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.wizard.WizardState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Whoever reads the directory again by keyboard does not lose her place. */
class DirectoryByKeyboardTest {
  @TempDir private Path home;

  @Test
  void theFocusGoesToTheSearch() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    Choices choices = new Choices(new SettingsFile(home.resolve("settings.json")));
    ServersViewModel page = ServersPages.withoutLedger(choices, home.resolve("cache"));
    page.enter(
        new WizardState.Prepared(
            new ActiveEnvironment(
                Lists.onThisComputer(), Optional.empty(), FXCollections.observableArrayList())));
    assertInstanceOf(DirectoryList.State.Unavailable.class, page.directory().state().get());
    Messages messages = new Messages(Locale.ENGLISH);
    Scene scene =
        WaitForAsyncUtils.waitForAsyncFx(
            60_000,
            () -> new Scene(Fxml.load(new ServersController(page, messages), "Servers", messages)));
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          Button retry = (Button) scene.lookup("#directory-retry");
          retry.requestFocus();
          retry.fire();
          return true;
        });
    assertEquals("serverSearch", scene.getFocusOwner().getId());
    choices.close();
  }
}
