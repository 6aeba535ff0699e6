package openfinance.onboarding.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerFileTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void choose() {
    file = folder.resolve("ledger.db");
  }

  private Ledger open() {
    return Ledger.open(file, CLOCK).toOptional().orElseThrow();
  }

  private Problem refusal() {
    Outcome<Ledger> outcome = Ledger.open(file, CLOCK);
    return assertInstanceOf(Outcome.Failure.class, outcome).problem();
  }

  private void sql(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.executeUpdate(each);
      }
    }
  }

  @Test
  void aLedgerOfANewerProgramIsRefusedUntouched() throws Exception {
    open().close();
    sql("PRAGMA user_version = " + (Migrations.NEWEST + 1));
    byte[] before = Files.readAllBytes(file);
    Problem problem = refusal();
    assertEquals(ProblemCode.LEDGER_NEWER, problem.code());
    assertEquals(List.of(file.toString()), problem.arguments());
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void aDatabaseOfAnotherProgramIsRefusedUntouched() throws Exception {
    sql("CREATE TABLE recipes (name TEXT)");
    byte[] before = Files.readAllBytes(file);
    assertEquals(ProblemCode.NOT_A_LEDGER, refusal().code());
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void aFileThatIsNoDatabaseIsSetAsideUnderADatedName() throws Exception {
    byte[] rubbish =
        "not a database, but long enough to look at".repeat(40).getBytes(StandardCharsets.UTF_8);
    Files.write(file, rubbish);
    try (Ledger ledger = open()) {
      Path aside = folder.resolve("ledger.db.damaged-2026-03-02T080000Z");
      assertEquals(Optional.of(aside), ledger.setAside());
      assertArrayEquals(rubbish, Files.readAllBytes(aside));
      assertEquals(Optional.empty(), ledger.begin(Attempts.attempt(false)));
    }
  }

  @Test
  void aFileThatAPersonNamedAndIsNoLedgerIsLeftAlone() throws Exception {
    file = folder.resolve("transport.key");
    byte[] other = "-----BEGIN PRIVATE KEY-----".repeat(40).getBytes(StandardCharsets.UTF_8);
    Files.write(file, other);
    Outcome<Ledger> outcome = Ledger.openNamed(file, CLOCK);
    Problem problem = assertInstanceOf(Outcome.Failure.class, outcome).problem();
    assertEquals(ProblemCode.NOT_A_LEDGER, problem.code());
    assertArrayEquals(other, Files.readAllBytes(file));
  }

  @Test
  void aNamedLedgerWithADamagedPageIsSetAside() throws Exception {
    damageAPage();
    try (Ledger ledger = Ledger.openNamed(file, CLOCK).toOptional().orElseThrow()) {
      assertTrue(ledger.setAside().isPresent());
    }
  }

  private void damageAPage() throws IOException {
    try (Ledger ledger = open()) {
      ledger.begin(Attempts.attempt(false));
    }
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 4096; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    Files.write(file, bytes);
  }

  @Test
  void aLedgerWithADamagedPageIsSetAside() throws Exception {
    damageAPage();
    try (Ledger ledger = open()) {
      assertTrue(ledger.setAside().isPresent());
      assertEquals(List.of(), ledger.records());
    }
    try (Ledger ledger = open()) {
      assertEquals(Optional.empty(), ledger.setAside(), "only once");
    }
  }

  @Test
  void aHealthyLedgerIsOpenedAgainAsItWas() {
    try (Ledger ledger = open()) {
      ledger.begin(Attempts.attempt(false));
      try (Ledger again = open()) {
        assertEquals(1, again.records().size());
        assertEquals(Optional.empty(), again.setAside());
      }
    }
  }

  @Test
  void aFolderThatIsAFileIsNamed() throws IOException {
    file = Files.createFile(folder.resolve("occupied")).resolve("ledger.db");
    Problem problem = refusal();
    assertEquals(ProblemCode.LEDGER_UNAVAILABLE, problem.code());
    assertEquals(List.of(file.toString()), problem.arguments());
  }

  @Test
  void aFileThatMayNotBeWrittenIsRefused() {
    open().close();
    assumeFalse("root".equals(System.getProperty("user.name")), "root may write everywhere");
    assertTrue(file.toFile().setReadOnly());
    assertEquals(ProblemCode.LEDGER_UNAVAILABLE, refusal().code());
  }

  @Test
  void aFullDiskIsAProblemAndLeavesNoHalfAttempt() throws Exception {
    LedgerFile.Opened opened = new LedgerFile(file, CLOCK, false).open().toOptional().orElseThrow();
    try (Ledger ledger = new Ledger(file, CLOCK, opened);
        Statement statement = opened.connection().createStatement()) {
      statement.execute("PRAGMA max_page_count = 1");
      int written = 0;
      Optional<Problem> problem = Optional.empty();
      while (problem.isEmpty() && written < 1000) {
        problem = ledger.begin(Attempts.attempt(false));
        written += problem.isEmpty() ? 1 : 0;
      }
      assertEquals(ProblemCode.LEDGER_UNAVAILABLE, problem.orElseThrow().code());
      assertEquals(written, ledger.records().size());
      statement.execute("PRAGMA max_page_count = 100000");
      assertEquals(Optional.empty(), ledger.begin(Attempts.attempt(false)), "room again");
    }
  }

  @Test
  @Tag("thorough")
  void aLedgerThatStaysLockedIsAProblem() throws Exception {
    try (Ledger ledger = open();
        Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      statement.executeUpdate("BEGIN IMMEDIATE");
      assertEquals(
          ProblemCode.LEDGER_UNAVAILABLE,
          ledger.begin(Attempts.attempt(false)).orElseThrow().code());
    }
  }
}
