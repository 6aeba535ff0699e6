package openfinance.onboarding.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.ui.i18n.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A cell that gets what it shows in two portions. */
class RegistrationCellTest {
  private static final int COLUMNS = 6;

  @TempDir Path folder;
  private final List<RegistrationCell> waiting = new ArrayList<>();
  private ListedAttempts attempts;
  private HomeRow row;

  @BeforeEach
  void register() throws Exception {
    FxToolkit.registerPrimaryStage();
    attempts = new ListedAttempts(folder, () -> {});
    attempts.add("sandbox", "Dhow Bank", 1, Optional.of(new RegistrationOutcome.Registered(204)));
    attempts.home().followUp().refresh();
    row = attempts.home().visible().get().getFirst();
  }

  @AfterEach
  void close() {
    attempts.close();
  }

  private RegistrationCell cell() {
    Messages messages = new Messages(Locale.ENGLISH);
    HomeViewModel home = attempts.home();
    RowMenu menu = new RowMenu(new ListView<>(), home, messages, registrations -> {});
    RegistrationCell cell =
        new RegistrationCell(
            home,
            () ->
                new RegistrationRow(
                    messages, home.followUp().clock(), menu, new SimpleBooleanProperty()),
            waiting::add);
    var _ = new Scene(new StackPane(cell), 1200, 44);
    return cell;
  }

  /** How many columns say something. */
  private static long said(RegistrationCell cell) {
    Parent columns = (Parent) ((Parent) cell.getGraphic()).getChildrenUnmodifiable().getFirst();
    return columns.getChildrenUnmodifiable().stream().filter(RegistrationCellTest::says).count();
  }

  private static boolean says(Node column) {
    return column instanceof Labeled label
        ? !label.getText().isBlank()
        : column instanceof Parent parts
            && parts.getChildrenUnmodifiable().stream().anyMatch(RegistrationCellTest::says);
  }

  private static void onWindowThread(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(60_000, work);
  }

  @Test
  void itGetsHalfOfItsColumnsFirstAndThenAll() {
    onWindowThread(
        () -> {
          RegistrationCell cell = cell();
          cell.updateItem(row, false);
          assertEquals(List.of(cell), waiting);
          assertFalse(cell.fill());
          assertEquals(COLUMNS / 2, said(cell));
          assertTrue(cell.fill());
          assertEquals(COLUMNS, said(cell));
        });
  }

  @Test
  void whatLosesItsRowHalfFilledWaitsAgainWithTheNextOne() {
    onWindowThread(
        () -> {
          RegistrationCell cell = cell();
          cell.updateItem(row, false);
          assertFalse(cell.fill());
          cell.updateItem(row, true);
          assertTrue(cell.fill());
          waiting.clear();
          cell.updateItem(row, false);
          assertEquals(List.of(cell), waiting);
          assertTrue(cell.fill());
          assertEquals(COLUMNS, said(cell));
        });
  }

  @Test
  void aClickOpensWhatIsSeen() {
    attempts.add("sandbox", "Marjan Bank", 2, Optional.empty());
    attempts.home().followUp().refresh();
    HomeRow next = attempts.home().visible().get().getFirst();
    onWindowThread(
        () -> {
          RegistrationCell cell = cell();
          cell.updateItem(row, false);
          while (!cell.fill()) {
            assertFalse(cell.isReady());
          }
          cell.updateItem(next, false);
          assertTrue(cell.isReady());
          assertEquals("Dhow Bank", clicked(cell));
          assertTrue(cell.fill());
          assertEquals("Marjan Bank", clicked(cell));
          cell.updateItem(next, true);
          cell.updateItem(row, false);
          assertEquals("Dhow Bank", clicked(cell), "one that shows nothing yet");
        });
  }

  private String clicked(RegistrationCell cell) {
    cell.getOnMouseClicked()
        .handle(
            new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null));
    Registration opened = attempts.home().opened().get().orElseThrow();
    return opened.current().attempt().target().organisationName();
  }
}
