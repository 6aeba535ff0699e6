package openfinance.onboarding.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.registration.RegistrationOutcome.Registered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The attempts here start on Sunday 1 March 2026; their certificate ends on 2 April 2027. */
class AttentionTest {
  private static final Problem SILENCE = Problem.of(ProblemCode.READ_TIMEOUT);

  @TempDir Path folder;
  private Ledger ledger;

  @BeforeEach
  void openLedger() {
    ledger = Ledger.open(folder.resolve("ledger.db"), Clock.systemUTC()).toOptional().orElseThrow();
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  private RegistrationAttempt ended(RegistrationOutcome outcome) {
    RegistrationAttempt attempt = Attempts.attempt(false);
    ledger.begin(attempt);
    ledger.finish(Attempts.result(attempt, outcome));
    return attempt;
  }

  private List<Registration> registrations() {
    return Registration.of(ledger.records());
  }

  private List<Attention> at(String moment) {
    return Attention.of(registrations(), Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
  }

  @ParameterizedTest
  @CsvSource({"2026-03-06T23:00:00Z, 0", "2026-03-08T09:00:00Z, 0", "2026-03-09T09:00:00Z, 6"})
  void anActivationIsOverdueAfterMoreThanFiveWorkingDays(String moment, long days) {
    ended(new Registered(204));
    List<Attention> found = at(moment);
    assertEquals(days > 0 ? 1 : 0, found.size());
    found.forEach(
        it ->
            assertEquals(
                days, assertInstanceOf(Attention.ActivationOverdue.class, it).workingDays()));
  }

  @Test
  void theWorkingDaysAfterAFridayBeginOnMonday() {
    Instant friday = Instant.parse("2026-03-06T12:00:00Z");
    assertEquals(0, Attention.workingDays(friday, friday, ZoneOffset.UTC));
    assertEquals(0, Attention.workingDays(friday, friday.plus(Duration.ofDays(2)), ZoneOffset.UTC));
    assertEquals(1, Attention.workingDays(friday, friday.plus(Duration.ofDays(3)), ZoneOffset.UTC));
    assertEquals(0, Attention.workingDays(friday, friday.minusSeconds(1), ZoneOffset.UTC));
  }

  @Test
  void aBlockedOneIsNotWaitedFor() {
    RegistrationAttempt attempt = ended(new Registered(204));
    ledger.setActivation(
        attempt.interactionId(),
        ActivationState.seen(ActivationStep.TPP, ActivationStatus.BLOCKED, Instant.now()));
    assertEquals(List.of(), at("2026-05-01T00:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({"2027-01-31T23:59:59Z, 60", "2027-04-01T00:00:00Z, 1", "2027-04-02T12:00:00Z, -1"})
  void aCertificateIsNamedOnceForAllThatRestOnIt(String moment, long daysLeft) {
    RegistrationAttempt attempt = ended(new Registered(204));
    for (ActivationStep step : ActivationStep.values()) {
      ledger.setActivation(
          attempt.interactionId(),
          ActivationState.seen(step, ActivationStatus.ACTIVE, Instant.now()));
    }
    assertEquals(
        List.of(new Attention.CertificateExpires(daysLeft, attempt, registrations())), at(moment));
    assertEquals(List.of(), at("2027-01-31T00:00:00Z".replace("31", "30")));
  }

  @Test
  void theCertificateIsTheOneThatReplacedTheEarlier() {
    ended(new Registered(204));
    RegistrationAttempt renewed = Attempts.renewed(Instant.parse("2028-05-01T00:00:00Z"));
    ledger.begin(renewed);
    ledger.finish(
        Attempts.result(
            renewed,
            new RegistrationOutcome.Rejected(409, Problem.of(ProblemCode.REJECTED_CONFLICT))));
    List<Attention.CertificateExpires> found =
        at("2028-04-01T00:00:00Z").stream()
            .filter(Attention.CertificateExpires.class::isInstance)
            .map(Attention.CertificateExpires.class::cast)
            .toList();
    assertEquals(List.of(new Attention.CertificateExpires(30, renewed, registrations())), found);
  }

  @Test
  void aCertificateThatNeverReachedAnLfiReplacesNone() {
    ended(new Registered(204));
    RegistrationAttempt failed = Attempts.renewed(Instant.parse("2028-05-01T00:00:00Z"));
    ledger.begin(failed);
    ledger.finish(Attempts.result(failed, new RegistrationOutcome.Failed(SILENCE)));
    assertEquals(
        List.of(1L),
        at("2027-04-01T00:00:00Z").stream()
            .filter(Attention.CertificateExpires.class::isInstance)
            .map(it -> ((Attention.CertificateExpires) it).daysLeft())
            .toList());
  }

  @Test
  void aLaterAttemptThatNeverLeftOrWasRefusedEndsNoDoubt() {
    ended(new RegistrationOutcome.Unknown(SILENCE));
    ended(new RegistrationOutcome.Failed(Problem.of(ProblemCode.HOST_UNKNOWN, "lfi.example")));
    assertEquals(List.of(new Attention.OutcomeUnknown(registrations().getFirst())), all());
    ended(new RegistrationOutcome.Rejected(409, Problem.of(ProblemCode.REJECTED_CONFLICT)));
    assertEquals(List.of(new Attention.OutcomeUnknown(registrations().getFirst())), all());
    ended(new Registered(204));
    assertEquals(List.of(), all());
  }

  @Test
  void anAttemptWithoutAnAnswerIsUnknownAlsoWhenTheProgramWasEndedMeanwhile() {
    ended(new RegistrationOutcome.Unknown(SILENCE));
    assertEquals(List.of(new Attention.OutcomeUnknown(registrations().getFirst())), all());
    ledger.begin(Attempts.attempt(false));
    assertEquals(1, registrations().size(), "one server, one registration");
    assertEquals(List.of(new Attention.OutcomeUnknown(registrations().getFirst())), all());
  }

  private List<Attention> all() {
    return at("2026-03-02T00:00:00Z");
  }

  @Test
  void aRefusedRepetitionTakesNothingAway() {
    RegistrationAttempt first = ended(new Registered(204));
    ended(new RegistrationOutcome.Rejected(409, Problem.of(ProblemCode.REJECTED_CONFLICT)));
    Registration registration = registrations().getFirst();
    assertEquals(2, registration.attempts().size());
    assertEquals(first, registration.current().attempt());
    assertEquals(Optional.of(409), registration.attempts().getFirst().outcome().get().httpStatus());
  }

  @Test
  void aSecondRegistrationKeepsWhatWasActivated() {
    RegistrationAttempt first = ended(new Registered(204));
    ledger.setActivation(
        first.interactionId(),
        ActivationState.seen(ActivationStep.TPP, ActivationStatus.ACTIVE, Instant.EPOCH));
    ended(new Registered(204));
    Registration registration = registrations().getFirst();
    assertEquals(2, registration.attempts().size());
    assertEquals(Optional.of(ActivationStep.SOFTWARE_STATEMENT), registration.current().nextStep());
  }
}
