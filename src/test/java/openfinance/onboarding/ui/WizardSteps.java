package openfinance.onboarding.ui;

import java.util.List;
import javafx.scene.input.KeyCode;

/** What a person does on each page of the wizard, by keyboard. */
final class WizardSteps {
  private final WindowDriver window;

  WizardSteps(WindowDriver window) {
    this.window = window;
  }

  /** Confirms the roles and goes on. */
  void confirmRoles() {
    window.await("Check that you are ready to register");
    window.tabTo("rolesUnderstood");
    window.press(KeyCode.SPACE);
    window.press(KeyCode.ENTER);
    window.await("18 servers, ");
  }

  /** Searches for each of these, picks the one that is found, and waits for all endpoints. */
  void pick(String... searches) {
    for (String search : searches) {
      window.press(KeyCode.CONTROL, KeyCode.F);
      window.press(KeyCode.CONTROL, KeyCode.A);
      window.type(search);
      window.await(", 1 shown");
      window.tabTo("serverList");
      window.press(KeyCode.SPACE);
    }
    window.await(
        words -> words.split("Read in ", -1).length == searches.length + 1, "their endpoints");
  }

  /** Goes on from the servers. */
  void useServers(int count) {
    window.tabTo(count == 1 ? "Use this server" : "Use these " + count + " servers");
    window.press(KeyCode.ENTER);
    window.await("Add your transport certificate and its key");
  }

  /** Adds files of the demo by this button. */
  void add(String button, String... files) {
    window.willPick(files);
    window.tabTo(button);
    window.press(KeyCode.SPACE);
  }

  /** Goes on from a certificate and key that are fit for use. */
  void review() {
    window.await("Ready to use");
    window.tabTo("Review the request");
    window.press(KeyCode.ENTER);
    window.await("Review what will be sent, then register");
  }

  /** Presses the button that registers, and waits for what it leads to. */
  void register(int count, String leadsTo) {
    window.tabTo(count == 1 ? "Register with 1 LFI" : "Register with " + count + " LFIs");
    window.press(KeyCode.SPACE);
    window.await(leadsTo);
  }

  /** Goes on from the summary of a run in which something failed. */
  void showStatus() {
    window.tabTo("Show the status");
    window.press(KeyCode.SPACE);
    window.await("Get activated at each LFI");
  }

  /** Registers with the servers that these searches find; all of them answer 204. */
  void registerWith(List<String> searches) {
    confirmRoles();
    pick(searches.toArray(String[]::new));
    useServers(searches.size());
    add("browseFiles", "transport.pem", "transport.key");
    review();
    register(searches.size(), "Get activated at each LFI");
  }
}
