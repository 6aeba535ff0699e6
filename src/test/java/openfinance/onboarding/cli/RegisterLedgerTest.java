package openfinance.onboarding.cli;

import static openfinance.onboarding.modelbank.Behaviour.REGISTERS;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.settings.ApplicationFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registrations by the command line, and the ledger: where it is, and not as it should be. */
class RegisterLedgerTest extends CommandsBesideModelBank {
  @Test
  void saysWhereADamagedLedgerWent(@TempDir Path folder) throws IOException {
    Path ledger = ApplicationFolders.under(folder).ledger();
    Files.createDirectories(ledger.getParent());
    Files.writeString(ledger, "This is no database. ".repeat(100));
    CommandRun run = CommandRun.of(folder, demo.register(REGISTERS));

    assertEquals(0, run.status(), run::toString);
    assertTrue(run.err().contains(ledger + ".damaged-"), run::err);
  }

  @Test
  void sendsNothingAndMovesNothingWhenTheLedgerIsAnotherFile(@TempDir Path folder)
      throws IOException {
    int before = bank.receivedInteractionIds().size();
    Path key = Files.copy(Path.of(demo.file("signing.key")), folder.resolve("signing.key"));
    CommandRun run = CommandRun.of(home, demo.register(REGISTERS, "--ledger", key.toString()));

    assertEquals("NOT_A_LEDGER", run.object().path("problem").path("code").asText());
    assertEquals(before, bank.receivedInteractionIds().size());
    assertEquals(-1, Files.mismatch(Path.of(demo.file("signing.key")), key));
  }

  @Test
  void saysThatAResultIsNotInTheLedger(@TempDir Path folder) throws SQLException {
    Path ledger = folder.resolve("own.db");
    ProblemException.orEnd(Ledger.open(ledger, Clock.systemUTC())).close();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ledger);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TRIGGER full BEFORE INSERT ON result BEGIN SELECT RAISE(ABORT, 'full'); END");
    }
    CommandRun run = CommandRun.of(home, demo.register(REGISTERS, "--ledger", ledger.toString()));

    assertEquals("registered", run.object().path("outcome").asText());
    String interactionId = run.object().path("interactionId").asText();
    assertTrue(run.err().contains("not in the list of registrations"), run::err);
    assertTrue(run.err().contains("Keep its interaction id: " + interactionId), run::err);
  }

  @Test
  void readsTargetsFromAFileAndKeepsTheLedgerWhereItIsTold(@TempDir Path folder)
      throws IOException {
    Path targets = folder.resolve("targets.txt");
    String address = demo.wellKnown(REGISTERS);
    Files.writeString(targets, "# ours\n\n" + address + "\n" + address + "\n");
    Path ledger = folder.resolve("own.db");
    CommandRun run =
        CommandRun.of(
            home,
            demo.register(List.of(), "--from", targets.toString(), "--ledger", ledger.toString()));

    assertEquals(0, run.status(), run::toString);
    assertEquals("registered", run.object().path("outcome").asText());
    assertAll(
        () -> assertTrue(Files.exists(ledger)),
        () -> assertFalse(Files.exists(ApplicationFolders.under(home).ledger())));
  }
}
