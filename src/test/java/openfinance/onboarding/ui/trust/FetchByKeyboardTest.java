package openfinance.onboarding.ui.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.settings.SettingsFile;
import openfinance.onboarding.testkit.HeldTasks;
import openfinance.onboarding.ui.environment.ActiveEnvironment;
import openfinance.onboarding.ui.environment.Choices;
import openfinance.onboarding.ui.environment.Environments;
import openfinance.onboarding.ui.i18n.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Whoever fetches by keyboard is still at the button while it takes its time. */
class FetchByKeyboardTest {
  private final HeldTasks tasks = new HeldTasks();
  private final FxRobot robot = new FxRobot();

  @TempDir private Path home;
  private Choices choices;
  private Environments environments;
  private Stage stage;
  private Button fetch;

  @BeforeEach
  void open() throws TimeoutException {
    stage = FxToolkit.registerPrimaryStage();
    choices = new Choices(new SettingsFile(home.resolve("settings.json")));
    environments = new Environments(choices, home.resolve("demo"));
    ActiveEnvironment demo = environments.open(Environment.Kind.DEMO);
    TrustedAuthorities authorities =
        new TrustedAuthorities(environments, new CredentialReader(), tasks);
    authorities.of(demo);
    List.copyOf(demo.authorities()).forEach(authorities::remove);
    fetch = onWindowThread(() -> shown(authorities));
  }

  private Button shown(TrustedAuthorities authorities) {
    TrustSection section = new TrustSection(authorities, new Messages(Locale.ENGLISH));
    stage.setScene(new Scene(section));
    stage.show();
    Button first =
        section.lookupAll(".button").stream()
            .map(Button.class::cast)
            .filter(button -> button.getText().equals("Fetch CA certificates"))
            .findFirst()
            .orElseThrow();
    first.requestFocus();
    return first;
  }

  @AfterEach
  void close() {
    onWindowThread(
        () -> {
          stage.hide();
          return true;
        });
    environments.close();
    choices.close();
  }

  private static <T> T onWindowThread(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
  }

  /** What cannot have the focus any more loses it as the window is laid out. */
  private void awaitLayout() throws InterruptedException {
    CountDownLatch laidOut = new CountDownLatch(1);
    onWindowThread(
        () -> {
          stage.getScene().addPostLayoutPulseListener(laidOut::countDown);
          Platform.requestNextPulse();
          return true;
        });
    laidOut.await(60, TimeUnit.SECONDS);
  }

  @Test
  void theButtonKeepsTheFocusAndFetchesOnce() throws InterruptedException {
    robot.type(KeyCode.SPACE);
    awaitLayout();
    assertEquals(1, tasks.count());
    assertEquals(fetch, stage.getScene().getFocusOwner());
    robot.type(KeyCode.SPACE);
    assertEquals(1, tasks.count());
    onWindowThread(
        () -> {
          tasks.end(0);
          return true;
        });
    assertEquals("otherFingerprint", stage.getScene().getFocusOwner().getId());
  }
}
