package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import openfinance.onboarding.ui.i18n.ArabicWrapping;
import openfinance.onboarding.ui.i18n.Messages;
import org.junit.jupiter.api.Test;

/** A change of language draws the page anew; the one before is not drawn any more. */
class LanguageChangeTest extends WindowTest {
  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);
  private static final Messages ARABIC = new Messages(Locale.of("ar"));

  @Test
  void theListInTheLanguageBeforeFollowsNothingMore() {
    window.await("Check that you are ready to register");
    window.tabTo("registrations");
    window.press(KeyCode.SPACE);
    window.await("Nothing has been registered yet.");
    window.tabTo("home-state");
    MenuButton before = (MenuButton) window.scene().lookup("#home-state");
    window.choose("home-state", 1);
    window.await(ENGLISH.get("home.state.ACTIVE"));
    window.choose("language", 1);
    window.await(ARABIC.get("home.heading"));
    window.tabTo("home-state");
    window.choose("home-state", 2);
    window.await(ARABIC.get("home.state.PENDING"));
    assertEquals(ENGLISH.get("home.state.ACTIVE"), WindowDriver.onWindowThread(before::getText));
  }

  @Test
  void thePageInTheLanguageBeforeFollowsNothingMore() {
    steps.confirmRoles();
    Parent before = window.scene().getRoot();
    window.choose("language", 1);
    window.await(ARABIC.get("servers.heading"));
    steps = new WizardSteps(window, Locale.of("ar"));
    steps.pick("model1");
    assertEquals("", text(before, "#serverSearch"));
    steps.useServers(1);
    assertEquals(ENGLISH.get("servers.heading"), text(before, "#heading"));
    assertEquals(ARABIC.get("credentials.heading"), text(window.scene().getRoot(), "#heading"));
  }

  private static String text(Parent root, String selector) {
    return WindowDriver.onWindowThread(
        () ->
            root.lookup(selector) instanceof TextField field
                ? field.getText()
                : ArabicWrapping.unguarded(((Label) root.lookup(selector)).getText()));
  }
}
