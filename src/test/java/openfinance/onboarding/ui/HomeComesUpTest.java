package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;

/** The list of all registrations comes up in parts, and none gets in the way of another. */
class HomeComesUpTest extends WindowTest {
  private static final int REGISTRATIONS = 3;

  private final List<Double> tops = new ArrayList<>();

  private void openAtTheList() throws IOException {
    window.await("Check that you are ready to register");
    window.close();
    new EarlierRegistrations().write(home);
    Files.writeString(
        home.resolve("data/settings.json"),
        "{\"environment\":\"demo\",\"language\":\"en\",\"page\":\"home\"}");
    window = WindowDriver.open(home);
  }

  @Test
  void noRowMovesOnceItIsThere() throws IOException {
    openAtTheList();
    Parent page = WindowDriver.onWindowThread(() -> window.scene().getRoot());
    WindowDriver.onWindowThread(
        () -> {
          page.getScene().addPostLayoutPulseListener(() -> note(page));
          return true;
        });
    awaitRows(page);
    window.await("Needs your attention");
    window.awaitLayout();
    Set<Double> seen = WindowDriver.onWindowThread(() -> new LinkedHashSet<>(tops));
    assertEquals(1, seen.size(), seen.toString());
  }

  @Test
  void helpThatIsOpenedMeanwhileKeepsTheFocus() throws IOException {
    openAtTheList();
    Parent page = WindowDriver.onWindowThread(() -> window.scene().getRoot());
    window.await(
        words -> WindowDriver.onWindowThread(() -> page.lookup("#help")) != null, "its button");
    window.fire("help");
    awaitRows(page);
    assertEquals("search", window.focused().orElseThrow().getId());
  }

  private void awaitRows(Parent page) {
    window.await(
        words -> WindowDriver.onWindowThread(() -> rows(page).size()) == REGISTRATIONS, "all rows");
  }

  /** Where the first row stands, as soon as it shows something. */
  private void note(Parent page) {
    rows(page).stream()
        .mapToDouble(row -> row.localToScene(row.getLayoutBounds()).getMinY())
        .min()
        .ifPresent(tops::add);
  }

  /** Those that show their last column. */
  private static Set<Node> rows(Parent page) {
    return page.lookupAll("#list .home-row .secondary");
  }
}
