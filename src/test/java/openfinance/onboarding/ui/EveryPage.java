package openfinance.onboarding.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;

/** Leads the window through every page by keyboard: empty, with a problem, and filled. */
final class EveryPage {
  private final WindowDriver window;

  EveryPage(WindowDriver window) {
    this.window = window;
  }

  /**
   * Walks from the first page to the last.
   *
   * @param look told the state that is shown, such as {@code servers-filled}; may change language,
   *     theme and size, and leaves English behind
   */
  void walk(Consumer<String> look) {
    prerequisites(look);
    servers(look);
    credentials(look);
    registration(look);
  }

  private void prerequisites(Consumer<String> look) {
    window.await("Check that you are ready to register");
    look.accept("prerequisites-empty");
    window.press(KeyCode.ENTER);
    window.await("There is a problem");
    look.accept("prerequisites-problem");
    window.tabTo("rolesUnderstood");
    window.press(KeyCode.SPACE);
    window.press(KeyCode.ENTER);
  }

  private void servers(Consumer<String> look) {
    window.await("18 servers");
    look.accept("servers-empty");
    window.tabTo("Use these servers");
    window.press(KeyCode.ENTER);
    window.await("There is a problem");
    look.accept("servers-problem");
    for (String search : List.of("model1", "auth1.mina", "alnoor.apihub")) {
      window.press(KeyCode.CONTROL, KeyCode.F);
      window.press(KeyCode.CONTROL, KeyCode.A);
      window.type(search);
      window.await(", 1 shown");
      window.tabTo("serverList");
      window.press(KeyCode.SPACE);
    }
    window.await(words -> words.split("Read in ", -1).length == 4, "three endpoints");
    look.accept("servers-filled");
    window.tabTo("Use these 3 servers");
    window.press(KeyCode.ENTER);
  }

  private void credentials(Consumer<String> look) {
    window.await("Add your transport certificate");
    look.accept("credentials-empty");
    window.willPick("expired.pem", "expired.key", "transport-encrypted.key");
    window.tabTo("browseFiles");
    window.press(KeyCode.SPACE);
    window.await("Passphrase needed");
    look.accept("credentials-problem");
    window.willPick("transport.pem", "transport.key");
    window.tabTo("Choose other files");
    window.press(KeyCode.SPACE);
    window.await("Ready to use");
    window.tabTo("Remove transport-encrypted.key");
    window.press(KeyCode.SPACE);
    look.accept("credentials-filled");
    window.tabTo("Review the request");
    window.press(KeyCode.ENTER);
  }

  private void registration(Consumer<String> look) {
    window.await("Review what will be sent, then register");
    look.accept("submission-filled");
    window.tabTo("Register with 3 LFIs");
    window.press(KeyCode.SPACE);
    window.await("Try again with the one that failed");
    window.tabTo("Show the status");
    window.press(KeyCode.SPACE);
    window.await("Get activated at each LFI");
    look.accept("status-filled");
  }
}
