package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import openfinance.onboarding.ui.home.HomeRow;
import org.junit.jupiter.api.Test;

/** Who comes back to the list stands where they were. */
class HomeSelectionTest extends WindowTest {
  @Test
  void aRowStaysSelectedWhenItsRegistrationChanges() {
    window.await("Check that you are ready to register");
    new EarlierRegistrations().write(home);
    window.close();
    window = WindowDriver.open(home);
    window.await(words -> words.lines().anyMatch("Marjan Bank"::equals), "its row");
    window.tabTo("list");
    window.type("mar");
    assertEquals("Marjan Bank", selected());
    window.press(KeyCode.ENTER);
    window.await("Activation path");

    window.choose("set-TPP", 1);
    window.await("Note this state");
    window.tabTo("Note this state");
    window.press(KeyCode.SPACE);
    window.await("Confirmed by the LFI on");
    window.press(KeyCode.ALT, KeyCode.LEFT);
    window.await("See where each registration stands");
    window.await("1 of 3 active");

    assertEquals("Marjan Bank", selected());
  }

  @Test
  void whoComesBackFromTheWizardFindsTheSameRowSelectedAndAllOthers() {
    window.await("Check that you are ready to register");
    new EarlierRegistrations().write(home);
    window.close();
    window = WindowDriver.open(home);
    window.await(words -> words.lines().anyMatch("Marjan Bank"::equals), "its row");
    window.await(words -> rows() == 3, "all rows");
    window.tabTo("list");
    window.type("mar");

    window.fire("more");
    window.await("Check that you are ready to register");
    window.fire("registrations");
    window.await(words -> rows() == 3, "all rows");

    assertEquals("Marjan Bank", selected());
    assertEquals("See where each registration stands", heading());
  }

  @Test
  void whoLeavesBeforeTheListIsThereFindsItWholeLater() {
    window.await("Check that you are ready to register");
    new EarlierRegistrations().write(home);
    window.close();
    window = WindowDriver.open(home);
    window.await("See where each registration stands");
    WindowDriver.onWindowThread(
        () -> {
          window.button("more").fire();
          return true;
        });
    window.await("Check that you are ready to register");
    window.fire("registrations");
    window.press(KeyCode.CONTROL, KeyCode.F);
    window.await(words -> rows() == 3, "all rows");
    assertEquals("home-search", window.focused().orElseThrow().getId());
  }

  private String heading() {
    return Seen.words((Label) window.focused().orElseThrow());
  }

  /** Those that show their last column. */
  private int rows() {
    return WindowDriver.onWindowThread(
        () -> window.scene().getRoot().lookupAll("#list .home-row .secondary").size());
  }

  private String selected() {
    return WindowDriver.onWindowThread(
        () -> {
          ListView<?> list = (ListView<?>) window.scene().lookup("#list");
          HomeRow row = (HomeRow) list.getSelectionModel().getSelectedItem();
          return row.registration().current().attempt().target().organisationName();
        });
  }
}
