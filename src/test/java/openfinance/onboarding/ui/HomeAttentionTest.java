package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import openfinance.onboarding.ui.i18n.Messages;
import org.junit.jupiter.api.Test;

/** What needs attention in the smallest window: two lines first, all of them on demand. */
class HomeAttentionTest extends WindowTest {
  private static final Messages ARABIC = new Messages(Locale.of("ar"));

  HomeAttentionTest() {
    super(LEAST_SIZE);
  }

  @Test
  void theMostUrgentIsThereFirstAndTheMessageIsOneStepAway() {
    openHome();
    window.await("Show 2 more");
    assertTrue(window.words().contains("Sandbox: the request may have arrived."), window::words);
    window.tabTo("attention-more");
    window.press(KeyCode.SPACE);
    window.await("Dhow Bank, Retail has not activated");
    window.await("Show fewer");
    window.tabTo("Show message");
    window.press(KeyCode.SPACE);
    window.await("Dear Open Finance team of Dhow Bank");
    window.awaitLayout();
    assertEquals("message-show", window.focused().orElseThrow().getId());
    assertTrue(WindowDriver.onWindowThread(this::messageInView), "the message is in view");
  }

  @Test
  void theMessageOpensInAnArabicWindowToo() {
    openHome();
    window.choose("language", 1);
    window.await(ARABIC.get("home.attention.more", 2));
    window.tabTo("attention-more");
    window.press(KeyCode.SPACE);
    window.tabTo(ARABIC.get("home.attention.overdue.act"));
    window.press(KeyCode.SPACE);
    window.awaitLayout();
    assertEquals("message-show", window.focused().orElseThrow().getId());
    assertTrue(WindowDriver.onWindowThread(this::messageInView), "the message is in view");
  }

  private void openHome() {
    window.await("Check that you are ready to register");
    new EarlierRegistrations().write(home);
    window.close();
    window = WindowDriver.open(home);
    window.await("Outcome unknown at Falaj Bank, Retail.");
  }

  private boolean messageInView() {
    Node text = window.scene().lookup(".message-text");
    Bounds bounds = text.localToScene(text.getLayoutBounds());
    return bounds.getMinY() > 0 && bounds.getMinY() < window.scene().getHeight() / 2;
  }
}
