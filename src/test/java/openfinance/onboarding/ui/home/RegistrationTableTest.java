package openfinance.onboarding.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.ui.home.HomeView.Column;
import openfinance.onboarding.ui.i18n.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** However many rows change at once, each shows its own registration in the end. */
class RegistrationTableTest {
  private static final int ROWS = 9;

  @TempDir Path folder;
  private ListedAttempts attempts;
  private final Frames frames = new Frames();
  private RegistrationTable table;
  private Stage stage;

  @BeforeEach
  void show() throws Exception {
    stage = FxToolkit.registerPrimaryStage();
    attempts = new ListedAttempts(folder, () -> {});
    for (int i = 0; i < ROWS; i++) {
      attempts.add(
          "sandbox",
          Character.toString('A' + i).repeat(2) + " Bank",
          i,
          Optional.of(new RegistrationOutcome.Registered(204)));
    }
    attempts.home().followUp().refresh();
    table = onWindowThread(this::shown);
  }

  private RegistrationTable shown() {
    RegistrationTable made =
        new RegistrationTable(
            attempts.home(), new Messages(Locale.ENGLISH), frames, registrations -> {});
    stage.setScene(new Scene(made, 1200, 600));
    stage.show();
    made.makeHead();
    made.showHead();
    made.makeList();
    made.showList();
    made.followRows();
    return made;
  }

  @AfterEach
  void close() throws Exception {
    FxToolkit.cleanupStages();
    attempts.close();
  }

  @Test
  void eachRowShowsItsRegistrationAfterASort() throws Exception {
    List<String> newestFirst = attempts.shown();
    await(newestFirst);
    onWindowThread(
        () -> {
          attempts.home().change(view -> view.sorted(Column.LFI));
          return true;
        });
    List<String> byName = newestFirst.stream().sorted().toList();
    assertNotEquals(newestFirst, byName);
    await(byName);
  }

  @Test
  void whatDoesNotPassIsNoLongerSeen() throws Exception {
    await(attempts.shown());
    onWindowThread(
        () -> {
          attempts.home().change(view -> view.withSearch("cc bank"));
          return true;
        });
    await(List.of("CC Bank"));
    onWindowThread(
        () -> {
          attempts.home().change(view -> view.withSearch(""));
          return true;
        });
    await(attempts.shown());
    assertEquals(ROWS, attempts.shown().size());
  }

  @Test
  void whatComesBackAtOnceIsFilledAgain() throws Exception {
    await(attempts.shown());
    onWindowThread(
        () -> {
          stage.getScene().setRoot(new Pane());
          table.clear();
          frames.clear();
          stage.getScene().setRoot(table);
          table.showHead();
          table.showList();
          table.showRows();
          return true;
        });
    await(attempts.shown());
  }

  @Test
  void rowsThatComeAfterNoneStandInOrder() throws Exception {
    await(attempts.shown());
    onWindowThread(
        () -> {
          attempts.home().change(view -> view.withSearch("no bank at all"));
          return true;
        });
    await(List.of());
    onWindowThread(
        () -> {
          attempts.home().change(view -> view.withSearch(""));
          return true;
        });
    await(attempts.shown());
  }

  private void await(List<String> lfis) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onWindowThread(this::seen).equals(lfis));
  }

  /** The LFIs that the rows show, from above to below. */
  private List<String> seen() {
    return table.list().lookupAll(".server-cell").stream()
        .map(RegistrationCell.class::cast)
        .filter(cell -> cell.isVisible() && cell.getGraphic() != null)
        .filter(cell -> cell.getGraphic().isVisible())
        .sorted(Comparator.comparingDouble(cell -> cell.getBoundsInParent().getMinY()))
        .map(cell -> ((RegistrationRow) cell.getGraphic()).shown().orElseThrow())
        .map(row -> row.target().organisationName())
        .toList();
  }

  private static <T> T onWindowThread(Callable<T> work) throws Exception {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
  }
}
