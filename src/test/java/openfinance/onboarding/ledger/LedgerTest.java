package openfinance.onboarding.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LedgerTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private Ledger ledger;

  @BeforeEach
  void openLedger() {
    ledger = open();
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  private Ledger open() {
    return Ledger.open(folder.resolve("new/ledger.db"), CLOCK).toOptional().orElseThrow();
  }

  @Test
  void anAttemptIsThereForAnotherProgramBeforeItEnds() {
    RegistrationAttempt attempt = Attempts.attempt(false);
    assertEquals(Optional.empty(), ledger.begin(attempt));
    try (Ledger other = open()) {
      RegistrationRecord record = other.record(attempt.interactionId()).orElseThrow();
      assertEquals(attempt, record.attempt());
      assertEquals(Optional.empty(), record.outcome(), "its outcome is unknown");
      assertEquals(Optional.empty(), record.finishedAt());
    }
  }

  static Stream<RegistrationOutcome> everyOutcomeIsReadBackAsItWas() {
    Problem problem =
        Problem.of(ProblemCode.RATE_LIMITED, "rs1.example", "120").withDetail("Retry-After: 120");
    return Stream.of(
        new RegistrationOutcome.Registered(204),
        new RegistrationOutcome.Rejected(429, problem),
        new RegistrationOutcome.Failed(Problem.of(ProblemCode.HOST_UNKNOWN, "مثال.example")),
        new RegistrationOutcome.Unknown(Problem.of(ProblemCode.READ_TIMEOUT)),
        new RegistrationOutcome.Unknown(Problem.of(ProblemCode.GATEWAY_FAULT), Optional.of(502)));
  }

  @ParameterizedTest
  @MethodSource
  void everyOutcomeIsReadBackAsItWas(RegistrationOutcome outcome) {
    RegistrationAttempt attempt = Attempts.attempt(false);
    ledger.begin(attempt);
    assertEquals(Optional.empty(), ledger.finish(Attempts.result(attempt, outcome)));
    RegistrationRecord record = ledger.record(attempt.interactionId()).orElseThrow();
    assertEquals(Optional.of(outcome), record.outcome());
    assertEquals(Optional.of(Attempts.STARTED.plusSeconds(2)), record.finishedAt());
    assertEquals(
        "POST /tpp-registration\n\nHTTP/1.1 204", ledger.transcript(attempt.interactionId()));
    assertEquals(Optional.of(ActivationStep.TPP), record.nextStep());
  }

  @Test
  void theNewestAttemptComesFirst() {
    RegistrationAttempt first = Attempts.attempt(false);
    RegistrationAttempt second = Attempts.attempt(false);
    ledger.begin(first);
    ledger.begin(second);
    assertEquals(
        List.of(second, first),
        ledger.records().stream().map(RegistrationRecord::attempt).toList());
  }

  @Test
  void aModelBankIsActiveAtOnce() {
    RegistrationAttempt attempt = Attempts.attempt(true);
    ledger.begin(attempt);
    ledger.finish(Attempts.result(attempt, new RegistrationOutcome.Registered(204)));
    RegistrationRecord record = ledger.record(attempt.interactionId()).orElseThrow();
    assertEquals(Optional.empty(), record.nextStep());
    assertEquals(
        Optional.of(Attempts.STARTED.plusSeconds(2)), record.activation().getLast().since());
  }

  @Test
  void aModelBankThatRejectsActivatesNothing() {
    RegistrationAttempt attempt = Attempts.attempt(true);
    ledger.begin(attempt);
    Problem problem = Problem.of(ProblemCode.REJECTED_FORBIDDEN);
    ledger.finish(Attempts.result(attempt, new RegistrationOutcome.Rejected(403, problem)));
    assertEquals(
        Optional.of(ActivationStep.TPP),
        ledger.record(attempt.interactionId()).orElseThrow().nextStep());
  }

  @Test
  void anEndThatAnotherProgramWroteWithoutItsReasonIsThere() throws SQLException {
    RegistrationAttempt attempt = Attempts.attempt(false);
    ledger.begin(attempt);
    try (Connection other =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("new/ledger.db"));
        PreparedStatement insert =
            other.prepareStatement(
                "INSERT INTO result (interaction_id, outcome, http_status, transcript, finished_at)"
                    + " VALUES (?, 'rejected', 403, '', '2026-03-02T08:00:00Z')")) {
      insert.setString(1, attempt.interactionId().toString());
      insert.executeUpdate();
    }
    RegistrationOutcome outcome = ledger.records().getFirst().outcome().orElseThrow();
    assertEquals(Optional.of(403), outcome.httpStatus());
    assertEquals(
        Optional.of(ProblemCode.UNEXPECTED), outcome.problem().map(problem -> problem.code()));
  }

  @Test
  void rowsCanBeAddedButNeitherChangedNorRemoved() throws SQLException {
    RegistrationAttempt attempt = Attempts.attempt(true);
    ledger.begin(attempt);
    ledger.finish(Attempts.result(attempt, new RegistrationOutcome.Registered(204)));
    ledger.note(ApplicationFacts.unknown("sandbox", "a2b5ce28"));
    try (Connection other =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("new/ledger.db"));
        Statement statement = other.createStatement()) {
      for (String table : List.of("attempt", "result", "activation", "application")) {
        for (String sql : List.of("DELETE FROM " + table, "UPDATE " + table + " SET id = id")) {
          Assertions.assertThrows(SQLException.class, () -> statement.executeUpdate(sql), sql);
        }
      }
    }
  }

  @Test
  void twoLedgersAndManyThreadsLoseNoRow() throws Exception {
    try (Ledger other = open();
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Callable<Optional<Problem>>> writes =
          IntStream.range(0, 40)
              .<Callable<Optional<Problem>>>mapToObj(
                  i -> () -> (i % 2 == 0 ? ledger : other).begin(Attempts.attempt(false)))
              .toList();
      for (Future<Optional<Problem>> written : threads.invokeAll(writes)) {
        assertEquals(Optional.empty(), written.get());
      }
      assertEquals(40, other.records().size());
    }
  }

  @Test
  void aProblemOfANewerProgramIsKeptWithItsDetail() {
    String json = "{\"code\":\"SOMETHING_NEW\",\"arguments\":[],\"detail\":\"x\"}";
    Problem problem = new StoredProblem().read(json);
    assertEquals(ProblemCode.UNEXPECTED, problem.code());
    assertEquals(json, problem.detail());
    assertTrue(
        Arrays.stream(ProblemCode.values())
            .map(Problem::of)
            .allMatch(p -> new StoredProblem().read(new StoredProblem().write(p)).equals(p)));
  }
}
