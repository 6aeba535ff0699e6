package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import openfinance.onboarding.ui.i18n.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A menu begins where its button begins, also in Arabic and at the screen's edge. */
class HeaderMenusTest extends WindowTest {
  private static final int ARABIC = 1;

  @ParameterizedTest
  @ValueSource(strings = {"language", "settings"})
  void inArabicItBeginsAtTheRightAsNearAsTheScreenAllows(String id) {
    window.choose("language", ARABIC);
    window.await(new Messages(Locale.of("ar")).get("prerequisites.heading"));
    MenuButton button = (MenuButton) window.button(id);
    shown(button, true);
    window.awaitLayout();
    double nearest = WindowDriver.onWindowThread(() -> nearest(button));
    double begins = menu(button).getAnchorX();
    // JavaFX cannot close a window over which a menu is open.
    shown(button, false);
    assertEquals(nearest, begins, 1);
  }

  private static void shown(MenuButton button, boolean open) {
    WindowDriver.onWindowThread(
        () -> {
          if (open) {
            button.show();
          } else {
            button.hide();
          }
          return true;
        });
  }

  /** Where a menu's left edge is whose right edge is at that of its button. */
  private static double nearest(MenuButton button) {
    double end = button.localToScreen(button.getLayoutBounds()).getMaxX();
    return Math.max(0, end - menu(button).prefWidth(-1));
  }

  private static ContextMenu menu(MenuButton button) {
    return button.getItems().getFirst().getParentPopup();
  }
}
