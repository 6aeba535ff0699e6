package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** The list of all registrations is drawn behind the wizard, and nobody notices. */
class DrawnAheadTest extends WindowTest {
  private static final int REGISTRATIONS = 3;

  /** The window is opened again, in the wizard, over a ledger that has something to list. */
  private void openOverRegistrations() {
    steps.confirmRoles();
    window.close();
    new EarlierRegistrations().write(home);
    window = WindowDriver.open(home, FIRST_SIZE);
    window.await("Choose the servers to register with");
  }

  private int rows() {
    return WindowDriver.onWindowThread(
        () -> {
          Node list = window.scene().lookup("#list");
          return list instanceof ListView<?> view ? view.getItems().size() : 0;
        });
  }

  private void awaitRows() {
    window.await(words -> rows() == REGISTRATIONS, "all rows");
  }

  @Test
  void aPageIsLaidOutWithoutAWindowUntilAllOfItIsThere() {
    SimpleBooleanProperty whole = new SimpleBooleanProperty();
    Label part = new Label("a part that comes in a later frame");
    VBox page =
        WindowDriver.onWindowThread(
            () -> {
              VBox empty = new VBox();
              var _ = new DrawnAhead(empty, window.scene(), whole);
              empty.getChildren().add(part);
              return empty;
            });
    window.await(words -> part.getWidth() > 0, "a part that is laid out");
    assertFalse(window.words().contains(part.getText()));
    WindowDriver.onWindowThread(
        () -> {
          whole.set(true);
          return true;
        });
    assertNull(page.getScene());
  }

  @Test
  void theListThatWasDrawnBehindTheWizardIsShownWhole() {
    openOverRegistrations();
    for (int again = 0; again < 2; again++) {
      window.fire("registrations");
      awaitRows();
      window.await("Marjan Bank");
      assertTrue(window.words().contains("Falaj Bank"), window.words());
      window.fire("more");
      window.await(words -> rows() == 0, "the wizard");
    }
  }

  @Test
  void anotherLanguageComesBetween() {
    openOverRegistrations();
    window.choose("language", 1);
    window.fire("registrations");
    awaitRows();
    window.choose("language", 0);
    awaitRows();
    assertEquals("See where each registration stands", WindowDriver.onWindowThread(this::heading));
  }

  private String heading() {
    return window.scene().lookup("#heading") instanceof Label label ? label.getText() : "";
  }
}
