package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the window begins, whatever was left from the last time. */
class StartTest {
  private static final String DAMAGED = "The list of registrations was damaged";

  @TempDir private Path home;

  private static boolean onAScreen(Stage stage) {
    return !Screen.getScreensForRectangle(
            stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())
        .isEmpty();
  }

  @Test
  void aScreenThatIsGoneIsNotUsedAgain() {
    WindowDriver window = WindowDriver.open(home, List.of(5000, 4000, 1280, 800));
    try {
      assertTrue(onAScreen(window.stage()), window.stage().getX() + ", " + window.stage().getY());
    } finally {
      window.close();
    }
  }

  @Test
  void theWindowOpensWhereItWasClosed() {
    WindowDriver window = WindowDriver.open(home, List.of(20, 30, 950, 700));
    assertEquals(20, window.stage().getX());
    assertEquals(950, window.stage().getWidth());
    window.close();
  }

  @Test
  void aDamagedLedgerIsKeptAndSaid() throws IOException {
    Path data = Files.createDirectories(home.resolve("data"));
    Files.writeString(data.resolve("ledger.db"), "this is no database, whatever its name says");
    WindowDriver window = WindowDriver.open(home);
    try {
      window.await(DAMAGED);
      try (Stream<Path> files = Files.list(data)) {
        assertEquals(
            1,
            files.filter(file -> file.toString().contains("damaged")).count(),
            "the damaged file is kept");
      }
    } finally {
      window.close();
    }
  }

  @Test
  void aDamagedLedgerIsSaidInTheListOfRegistrationsUntilThePersonGoesOn() throws IOException {
    Path data = Files.createDirectories(home.resolve("data"));
    Files.writeString(data.resolve("ledger.db"), "this is no database, whatever its name says");
    Files.writeString(
        data.resolve("settings.json"),
        "{\"environment\":\"demo\",\"language\":\"en\",\"page\":\"home\"}");
    WindowDriver window = WindowDriver.open(home);
    try {
      window.await("See where each registration stands");
      window.await(DAMAGED);
      window.tabTo("Register with more LFIs");
      window.press(KeyCode.SPACE);
      window.await("Check that you are ready to register");
      window.tabTo("registrations");
      window.press(KeyCode.SPACE);
      window.await("See where each registration stands");
      assertFalse(window.words().contains(DAMAGED), window.words());
    } finally {
      window.close();
    }
  }
}
