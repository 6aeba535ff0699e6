package openfinance.onboarding.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.registration.RegistrationAttempt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What LFIs confirm and what the person reads in the Trust Framework, added row by row. */
class ActivationTest {
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

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
    return Ledger.open(folder.resolve("new/ledger.db"), Clock.fixed(NOW, ZoneOffset.UTC))
        .toOptional()
        .orElseThrow();
  }

  @Test
  void theStepsBecomeActiveInOrderOnly() {
    RegistrationAttempt attempt = Attempts.attempt(false);
    ledger.begin(attempt);
    Optional<Problem> early =
        ledger.setActivation(
            attempt.interactionId(), told(ActivationStep.CLIENT, ActivationStatus.ACTIVE));
    assertEquals(Optional.of(Problem.of(ProblemCode.ACTIVATION_OUT_OF_ORDER, "CLIENT")), early);
    assertEquals(List.of(), ledger.activationHistory(attempt.interactionId()));
    for (ActivationStep step : ActivationStep.values()) {
      assertEquals(
          Optional.empty(),
          ledger.setActivation(attempt.interactionId(), told(step, ActivationStatus.ACTIVE)));
    }
    RegistrationRecord record = ledger.record(attempt.interactionId()).orElseThrow();
    assertEquals(Optional.empty(), record.nextStep());
    assertEquals(
        told(ActivationStep.CLIENT, ActivationStatus.ACTIVE).writtenAt(NOW),
        record.activation().getLast());
  }

  @Test
  void aStateThatWasSetBackStaysInTheHistory() {
    RegistrationAttempt attempt = Attempts.attempt(false);
    ledger.begin(attempt);
    List<ActivationStatus> set =
        List.of(ActivationStatus.ACTIVE, ActivationStatus.BLOCKED, ActivationStatus.PENDING);
    set.forEach(
        status -> ledger.setActivation(attempt.interactionId(), told(ActivationStep.TPP, status)));
    assertEquals(
        set,
        ledger.activationHistory(attempt.interactionId()).stream()
            .map(ActivationState::status)
            .toList());
    assertEquals(
        ActivationStatus.PENDING,
        ledger.record(attempt.interactionId()).orElseThrow().activation().getFirst().status());
  }

  @Test
  void aStepIsNotSetBackBeforeTheOnesThatFollowIt() {
    UUID attempt = activated();
    Optional<Problem> early =
        ledger.setActivation(attempt, told(ActivationStep.TPP, ActivationStatus.PENDING));
    assertEquals(
        Optional.of(Problem.of(ProblemCode.ACTIVATION_FOLLOWED, "SOFTWARE_STATEMENT")), early);
    assertEquals(
        Optional.empty(),
        ledger.setActivation(attempt, told(ActivationStep.TPP, ActivationStatus.BLOCKED)),
        "an LFI may block at any time");
  }

  @Test
  void whatWasSetByMistakeIsUndoneAndTheHistoryKeepsBoth() {
    UUID attempt = activated();
    ledger.setActivation(attempt, told(ActivationStep.TPP, ActivationStatus.BLOCKED));
    assertEquals(Optional.empty(), ledger.undoActivation(attempt));
    assertEquals(
        Optional.empty(), ledger.record(attempt).orElseThrow().nextStep(), "active as before");
    List<ActivationState> history = ledger.activationHistory(attempt);
    assertEquals(5, history.size());
    assertEquals(ActivationStatus.BLOCKED, history.get(3).status());
    assertEquals(told(ActivationStep.TPP, ActivationStatus.ACTIVE).writtenAt(NOW), history.get(4));
    ledger.setActivation(attempt, told(ActivationStep.TPP, ActivationStatus.BLOCKED));
    ledger.setActivation(attempt, told(ActivationStep.TPP, ActivationStatus.ACTIVE));
    ledger.undoActivation(attempt);
    assertTrue(ledger.record(attempt).orElseThrow().blocked(), "what is set anew is no undo");
  }

  @Test
  void theFirstStateOfAllIsUndoneToo() {
    RegistrationAttempt attempt = Attempts.attempt(false);
    ledger.begin(attempt);
    assertEquals(Optional.empty(), ledger.undoActivation(attempt.interactionId()), "nothing yet");
    ledger.setActivation(
        attempt.interactionId(), told(ActivationStep.TPP, ActivationStatus.ACTIVE));
    ledger.undoActivation(attempt.interactionId());
    assertEquals(
        ActivationStatus.PENDING,
        ledger.record(attempt.interactionId()).orElseThrow().activation().getFirst().status());
  }

  @Test
  void oneUndoAfterTheOtherTakesAllBack() {
    RegistrationAttempt attempt = Attempts.attempt(false);
    UUID id = attempt.interactionId();
    ledger.begin(attempt);
    ledger.setActivation(id, told(ActivationStep.TPP, ActivationStatus.ACTIVE));
    ledger.setActivation(id, told(ActivationStep.SOFTWARE_STATEMENT, ActivationStatus.ACTIVE));
    ledger.undoActivation(id);
    assertEquals(
        Optional.of(ActivationStep.SOFTWARE_STATEMENT), ledger.record(id).orElseThrow().nextStep());
    ledger.undoActivation(id);
    assertEquals(Optional.of(ActivationStep.TPP), ledger.record(id).orElseThrow().nextStep());
    ledger.undoActivation(id);
    assertEquals(4, ledger.activationHistory(id).size(), "nothing is left to take back");
  }

  @Test
  void aStateOfAnAttemptThatIsNotThereIsRefused() {
    RegistrationAttempt never = Attempts.attempt(false);
    Optional<Problem> problem =
        ledger.setActivation(
            never.interactionId(), told(ActivationStep.TPP, ActivationStatus.ACTIVE));
    assertEquals(ProblemCode.LEDGER_UNAVAILABLE, problem.orElseThrow().code());
  }

  @Test
  void whatWasToldLastOfAnApplicationCounts() {
    ApplicationFacts first =
        new ApplicationFacts("sandbox", "a2b5ce28", "Dune", List.of("BSIP", "BDSP"), "");
    ApplicationFacts later = new ApplicationFacts("sandbox", "a2b5ce28", "Dune", List.of(), "x");
    assertEquals(Optional.empty(), ledger.note(first));
    assertEquals(first, ledger.application("sandbox", "a2b5ce28"));
    ledger.note(later);
    try (Ledger other = open()) {
      assertEquals(later, other.application("sandbox", "a2b5ce28"));
      assertEquals(
          ApplicationFacts.unknown("production", "a2b5ce28"),
          other.application("production", "a2b5ce28"));
    }
  }

  @Test
  void whatAnLfiShowsCountsOnlyWhileNobodyToldOfTheApplication() {
    ApplicationFacts shown = ApplicationFacts.ofRoles("demo", "a2b5ce28", List.of("BSIP"));
    ApplicationFacts emptied = ApplicationFacts.unknown("demo", "a2b5ce28");
    assertEquals(Optional.empty(), ledger.noteUnlessTold(shown));
    assertEquals(shown, ledger.application("demo", "a2b5ce28"));
    ledger.note(emptied);
    ledger.noteUnlessTold(shown);
    assertEquals(emptied, ledger.application("demo", "a2b5ce28"));
    ledger.noteUnlessTold(ApplicationFacts.ofRoles("sandbox", "a2b5ce28", List.of("BDSP")));
    assertEquals(List.of("BDSP"), ledger.application("sandbox", "a2b5ce28").roles());
  }

  @Test
  void theDigestIsThatOfTheRowsAsSqliteWritesThem() throws Exception {
    UUID attempt = activated();
    ledger.begin(Attempts.attempt(false));
    StringBuilder rows = new StringBuilder();
    try (Connection other =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("new/ledger.db"));
        Statement statement = other.createStatement()) {
      for (String table : List.of("attempt", "activation")) {
        try (ResultSet row =
            statement.executeQuery(
                "SELECT * FROM "
                    + table
                    + " WHERE interaction_id = '"
                    + attempt
                    + "' ORDER BY id")) {
          while (row.next()) {
            List<String> values = new ArrayList<>(List.of("\"" + table + "\""));
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
              Object value = row.getObject(i);
              values.add(value instanceof String text ? "\"" + text + "\"" : value.toString());
            }
            rows.append("[" + String.join(",", values) + "]\n");
          }
        }
      }
    }
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest(rows.toString().getBytes(StandardCharsets.UTF_8));
    assertEquals(HexFormat.of().formatHex(digest), ledger.digest(List.of(attempt)));
  }

  @Test
  void theDigestCoversWhatWasToldOfTheApplicationsAndOfNoOther() {
    UUID attempt = activated();
    String application = ledger.record(attempt).orElseThrow().attempt().applicationId();
    String before = ledger.digest(List.of(attempt));
    ledger.note(new ApplicationFacts("sandbox", "another", "Dune", List.of(), "x"));
    assertEquals(before, ledger.digest(List.of(attempt)));
    ledger.note(new ApplicationFacts("sandbox", application, "Dune", List.of("BSIP"), "x"));
    assertNotEquals(before, ledger.digest(List.of(attempt)));
  }

  private UUID activated() {
    RegistrationAttempt attempt = Attempts.attempt(false);
    ledger.begin(attempt);
    for (ActivationStep step : ActivationStep.values()) {
      ledger.setActivation(attempt.interactionId(), told(step, ActivationStatus.ACTIVE));
    }
    return attempt.interactionId();
  }

  private static ActivationState told(ActivationStep step, ActivationStatus status) {
    return new ActivationState(
        step, status, Optional.empty(), Optional.of(LocalDate.of(2026, 3, 1)), "by mail");
  }
}
