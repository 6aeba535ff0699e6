package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import openfinance.onboarding.testkit.Secrets;
import org.junit.jupiter.api.Test;

/** Whoever quits and comes back finds page and choices again, and is asked for nothing twice. */
class ComeBackTest extends WindowTest {
  private boolean chosen(String id) {
    return WindowDriver.onWindowThread(
        () ->
            switch (window.scene().lookup("#" + id)) {
              case CheckBox box -> box.isSelected();
              case RadioButton radio -> radio.isSelected();
              default -> false;
            });
  }

  @Test
  void onlyThePassphraseIsAskedForAgainAsItIsNowhereOnDisk() throws IOException {
    WizardSteps steps = new WizardSteps(window);
    steps.confirmRoles();
    steps.pick("model1", "alnoor.apihub");
    steps.useServers(2);
    steps.add("browseFiles", "transport.pem", "transport-encrypted.key");
    answerPassphrase();
    window.await("Ready to use");
    window.close();
    Path demo = home.resolve("data/demo");
    Secrets.of(demo.resolve("transport.key")).assertNotIn(Secrets.files(home, demo));

    window = WindowDriver.open(home);
    window.await("Add your transport certificate and its key");
    answerPassphrase();
    window.await("Ready to use");
    assertTrue(window.words().contains("2 servers"), window.words());
    steps = new WizardSteps(window);
    steps.add("browseFiles");
    assertEquals(Optional.of(demo), window.offeredFolder());
    steps.review();
    for (int page = 0; page < 3; page++) {
      window.press(KeyCode.ALT, KeyCode.LEFT);
    }
    window.await("Check that you are ready to register");
    assertTrue(chosen("rolesUnderstood") && chosen("environment-demo"));
  }

  private void answerPassphrase() {
    window.await("Passphrase needed");
    window.tabTo("Passphrase of transport-encrypted.key");
    window.type(Secrets.PASSPHRASE);
    window.press(KeyCode.ENTER);
  }
}
