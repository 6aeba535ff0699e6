package openfinance.onboarding.ui;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCode;
import openfinance.onboarding.ui.i18n.Messages;

/** What a person does on each page of the wizard, by keyboard. */
final class WizardSteps {
  private final WindowDriver window;
  private final Messages words;

  /** The steps in an English window. */
  WizardSteps(WindowDriver window) {
    this(window, Locale.ENGLISH);
  }

  /** The steps in a window in this language. */
  WizardSteps(WindowDriver window, Locale language) {
    this.window = window;
    this.words = new Messages(language);
  }

  /** Confirms the roles and goes on. */
  void confirmRoles() {
    window.await(words.get("prerequisites.heading"));
    window.tabTo("rolesUnderstood");
    window.press(KeyCode.SPACE);
    window.press(KeyCode.ENTER);
    window.await(words.get("servers.count", 18, 17, 17));
  }

  /** Searches for each of these, picks the one that is found, and waits for all endpoints. */
  void pick(String... searches) {
    for (String search : searches) {
      window.press(KeyCode.CONTROL, KeyCode.F);
      window.press(KeyCode.CONTROL, KeyCode.A);
      window.press(KeyCode.DELETE);
      window.await(words.get("servers.count", 18, 17, 17));
      window.type(search);
      window.await(words.get("servers.count", 18, 17, 1));
      window.tabTo("serverList");
      window.press(KeyCode.SPACE);
    }
    Pattern read =
        Pattern.compile(
            Pattern.quote(words.get("servers.picked.time", 0.5)).replace("0.5", "\\E[0-9.]+\\Q"));
    window.await(
        shown -> shown.lines().filter(read.asMatchPredicate()).count() == searches.length,
        "their endpoints");
  }

  /** Goes on from the servers. */
  void useServers(int count) {
    window.tabTo(words.get("servers.primary", count));
    window.press(KeyCode.ENTER);
    window.await(words.get("credentials.heading"));
  }

  /** Adds files of the demo by this button. */
  void add(String button, String... files) {
    window.willPick(files);
    window.tabTo(button);
    window.press(KeyCode.SPACE);
  }

  /** Goes on from a certificate and key that are fit for use, until the request can be sent. */
  void review() {
    window.await(words.get("credentials.verdict.ready"));
    window.tabTo(words.get("credentials.primary"));
    window.press(KeyCode.ENTER);
    window.await(words.get("submission.heading"));
    awaitPrimary();
  }

  /** Presses the button that registers, once it can be pressed, and waits for what it leads to. */
  void register(int count, String leadsTo) {
    awaitPrimary();
    window.tabTo(words.get("submission.primary", count));
    window.press(KeyCode.SPACE);
    window.await(leadsTo);
  }

  /** Goes on from the summary of a run in which something failed. */
  void showStatus() {
    window.tabTo(words.get("submission.ended.primary"));
    window.press(KeyCode.SPACE);
    window.await(words.get("status.heading"));
  }

  /** Registers with the servers that these searches find; all of them answer 204. */
  void registerWith(List<String> searches) {
    confirmRoles();
    pick(searches.toArray(String[]::new));
    useServers(searches.size());
    add("browseFiles", "transport.pem", "transport.key");
    review();
    register(searches.size(), words.get("status.heading"));
  }

  /** Waits until the page's act can be pressed: what cannot be undone rests at first. */
  void awaitPrimary() {
    window.await(shown -> !window.button("primary").isDisabled(), "the primary act to press");
  }
}
