package openfinance.onboarding.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerOnDemandTest {
  @TempDir private Path folder;

  private LedgerOnDemand ledger(Path file) {
    return new LedgerOnDemand(file, Clock.systemUTC());
  }

  @Test
  void theFileIsTouchedOnlyWhenItIsNeededAndOpenedOnce() {
    Path file = folder.resolve("ledger.db");
    try (LedgerOnDemand ledger = ledger(file)) {
      assertFalse(Files.exists(file));
      Ledger first = ledger.get().toOptional().orElseThrow();
      assertTrue(Files.exists(file));
      assertSame(first, ledger.get().toOptional().orElseThrow());
    }
  }

  @Test
  void whatCannotBeOpenedRefusesAndIsTriedAgain() throws IOException {
    Path file = Files.createDirectory(folder.resolve("ledger.db"));
    try (LedgerOnDemand ledger = ledger(file)) {
      assertEquals(
          Optional.of(ProblemCode.LEDGER_UNAVAILABLE),
          ledger.begin(Attempts.attempt(false)).map(Problem::code));
      Files.delete(file);
      assertEquals(Optional.empty(), ledger.begin(Attempts.attempt(false)));
      assertEquals(1, ledger.get().toOptional().orElseThrow().records().size());
    }
  }
}
