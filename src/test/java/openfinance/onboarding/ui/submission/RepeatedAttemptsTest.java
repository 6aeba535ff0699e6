package openfinance.onboarding.ui.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.registration.RegistrationResult;
import openfinance.onboarding.registration.RequestBody;
import openfinance.onboarding.ui.i18n.Text;
import openfinance.onboarding.ui.wizard.PrimaryAct;
import openfinance.onboarding.ui.wizard.Readiness;
import openfinance.onboarding.ui.wizard.WizardState;
import openfinance.onboarding.ui.wizard.WizardState.IdentityChosen;
import openfinance.onboarding.ui.wizard.WizardState.Submitted;
import org.junit.jupiter.api.Test;

/** What an earlier attempt means for the next one: nothing is repeated unnoticed. */
class RepeatedAttemptsTest extends SubmissionPage {
  /** An attempt of another day at the first server. */
  private RegistrationAttempt attempted(IdentityChosen known, int server) {
    RegistrationAttempt attempt =
        new RegistrationAttempt(
            UUID.randomUUID(),
            Targets.of(known).get(server),
            known.identity().certificate().applicationId().orElseThrow(),
            "",
            "",
            "",
            "",
            Instant.EPOCH,
            RequestBody.JSON,
            Instant.parse("2026-03-01T10:15:30Z"));
    assertEquals(Optional.empty(), ledger.begin(attempt));
    return attempt;
  }

  private void ended(RegistrationAttempt attempt, RegistrationOutcome outcome) {
    ledger.finish(new RegistrationResult(attempt, outcome, attempt.startedAt(), "x"));
  }

  private Readiness readiness() {
    return page.readiness().getValue();
  }

  @Test
  void anUnfinishedAttemptIsShownAndRepeatedOnlyAfterAConfirmation() {
    IdentityChosen known = demo.chosen("alnoor");
    RegistrationAttempt before = attempted(known, 0);
    page.enter(known);
    TargetRow row = page.rows().get().getFirst();
    assertEquals(Optional.of(before), row.earlier().get().map(RegistrationRecord::attempt));
    assertEquals(
        Readiness.missing(
            SubmissionReadiness.REPEAT, Text.of("submission.fault.repeat", "LFI alnoor")),
        readiness());
    assertEquals(PrimaryAct.of("submission.primary.again", 1), page.primary().getValue());
    row.repeatConfirmed().set(true);
    assertTrue(readiness().ready());
  }

  @Test
  void ofSeveralWhatMayBeRegisteredIsLeftOutUntilItIsChosenAlone() {
    IdentityChosen known = demo.chosen("alnoor", "marjan", "sanbuk");
    ended(attempted(known, 0), new RegistrationOutcome.Registered(204));
    attempted(known, 1);
    page.enter(known);
    assertTrue(readiness().ready());
    assertEquals(PrimaryAct.of("submission.primary", 1), page.primary().getValue());
    int before = demo.portal().entries().size();
    Outcome<WizardState> outcome = page.complete(known).toCompletableFuture().join();
    assertEquals(before + 1, demo.portal().entries().size());
    Submitted submitted = (Submitted) outcome.toOptional().orElseThrow();
    assertEquals(1, submitted.interactionIds().size());
    page.enter(known);
    assertEquals(
        Readiness.missing(SubmissionReadiness.EARLIER, Text.of("submission.fault.allLeftOut")),
        readiness());
    page.only(page.rows().get().get(1));
    page.rows().get().getFirst().repeatConfirmed().set(true);
    assertTrue(readiness().ready());
  }

  @Test
  void aRefusalIsShownAndNeedsNoConfirmation() {
    IdentityChosen known = demo.chosen("alnoor");
    Problem reason = Problem.of(ProblemCode.REJECTED_FORBIDDEN, "rs1", "403");
    ended(attempted(known, 0), new RegistrationOutcome.Rejected(403, reason));
    page.enter(known);
    assertTrue(page.rows().get().getFirst().earlier().get().isPresent());
    assertTrue(readiness().ready());
  }

  @Test
  void aRegistrationCountsMoreThanALaterRefusal() {
    IdentityChosen known = demo.chosen("alnoor");
    ended(attempted(known, 0), new RegistrationOutcome.Registered(204));
    Problem reason = Problem.of(ProblemCode.REJECTED_CONFLICT, "rs1", "409");
    ended(attempted(known, 0), new RegistrationOutcome.Rejected(409, reason));
    page.enter(known);
    assertTrue(page.rows().get().getFirst().mayBeRegistered());
  }

  @Test
  void anotherServersAttemptSaysNothing() {
    attempted(demo.chosen("marjan"), 0);
    page.enter(demo.chosen("alnoor"));
    assertFalse(page.rows().get().getFirst().earlier().get().isPresent());
    assertTrue(readiness().ready());
  }

  @Test
  void twoServersWithOneEndpointAreSentOneRequest() {
    assertEquals(1, Targets.of(demo.chosen("alnoor", "alnoor")).size());
    assertEquals(
        List.of("LFI alnoor", "LFI marjan"),
        Targets.of(demo.chosen("alnoor", "marjan", "alnoor")).stream()
            .map(target -> target.organisationName())
            .toList());
  }
}
