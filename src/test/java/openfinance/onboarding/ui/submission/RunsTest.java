package openfinance.onboarding.ui.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.registration.AttemptJournal;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationResult;
import openfinance.onboarding.ui.i18n.Text;
import openfinance.onboarding.ui.wizard.PrimaryAct;
import openfinance.onboarding.ui.wizard.WizardState;
import openfinance.onboarding.ui.wizard.WizardState.IdentityChosen;
import openfinance.onboarding.ui.wizard.WizardState.Submitted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be tried again once all have ended, and what a cancel leaves. */
class RunsTest extends SubmissionPage {
  private CompletableFuture<Outcome<WizardState>> register(IdentityChosen known) {
    page.enter(known);
    return page.complete(known).toCompletableFuture();
  }

  private static List<String> codes(List<TargetRow> rows) {
    return rows.stream().map(row -> row.target().organisationName().substring(4)).toList();
  }

  private int received() {
    return demo.received();
  }

  @Test
  void onlyWhatTheLfiRefusedOrWhatNeverLeftIsTriedAgain() {
    CompletableFuture<Outcome<WizardState>> completion =
        register(demo.chosen("alnoor", "mina", "ghaf", "sidra"));
    assertEquals(Phase.ENDED, page.runs().phase().get());
    assertFalse(completion.isDone());
    assertFalse(page.sending());
    Offers offers = page.runs().offers();
    assertEquals(List.of("mina", "sidra"), codes(offers.refused()));
    assertEquals(List.of("ghaf"), codes(offers.unknown()));
    int before = received();
    page.runs().tryAgain();
    assertEquals(before + 1, received(), "sidra refuses the certificate");
    assertEquals(Phase.ENDED, page.runs().phase().get());
    assertEquals(new Tally(1, 1, 1, 1, 0, 0, 0), page.runs().tally().get());
    assertEquals(PrimaryAct.of("submission.ended.primary"), page.primary().getValue());
    page.cancel();
    Submitted submitted = (Submitted) completion.join().toOptional().orElseThrow();
    assertEquals(4, submitted.interactionIds().size());
    assertEquals(6, ledger.records().size());
  }

  @Test
  void theOtherBodyIsOfferedOnceAndNeverTriedSilently() {
    var _ = register(demo.chosen("falajbusiness", "hajar"));
    assertEquals(List.of("falajbusiness", "hajar"), codes(page.runs().offers().otherBody()));
    int before = received();
    page.runs().sendOtherBody();
    assertEquals(before + 2, received());
    Offers offers = page.runs().offers();
    assertEquals(List.of(), offers.otherBody());
    assertEquals(List.of("hajar"), codes(offers.refused()));
    assertEquals(1, page.runs().tally().get().registered());
  }

  @Test
  void anLfiThatAsksToWaitIsNotAmongThoseToTryAtOnce() {
    var _ = register(demo.chosen("alnoor", "samra"));
    Offers offers = page.runs().offers();
    assertEquals(List.of(), offers.refused());
    assertEquals(List.of("samra"), codes(offers.asksToWait()));
    Instant end = page.runs().waitEnds().orElseThrow();
    assertTrue(end.isAfter(Instant.now().plusSeconds(100)), end::toString);
    List<String> later = codes(Offers.of(page.runs().rows(), end.plusSeconds(1)).refused());
    assertEquals(List.of("samra"), later);
  }

  @Test
  void theWaitThatThePersonAgreedToCanBeCancelledAndTheAnswerStays() {
    var _ = register(demo.chosen("alnoor", "samra"));
    int before = received();
    page.runs()
        .tally()
        .subscribe(
            now -> {
              if (now.waiting() > 0) {
                assertTrue(
                    page.runs().rows().getLast().standing().get() instanceof Standing.PutOff);
                Thread.ofVirtual().start(RunsTest.this::cancelUntilTaken);
              }
            });
    page.runs().waitAndTryAgain();
    assertEquals(before, received());
    assertEquals(1, page.runs().tally().get().rejected());
  }

  @Test
  void thePersonCanAgreeBeforehandToWait() {
    page.runs().waitWhenAsked().set(true);
    List<String> waiting = new ArrayList<>();
    page.runs()
        .tally()
        .subscribe(
            now -> {
              List<TargetRow> rows = page.runs().rows();
              if (!rows.isEmpty() && rows.getLast().standing().get() instanceof Standing.PutOff) {
                waiting.addAll(codes(rows));
                Thread.ofVirtual().start(RunsTest.this::cancelUntilTaken);
              }
            });
    var _ = register(demo.chosen("samra"));
    assertEquals("samra", waiting.getFirst());
    assertEquals(1, page.runs().tally().get().rejected());
  }

  /** The batch begins a moment after the rows were shown as waiting. */
  private void cancelUntilTaken() {
    while (page.runs().phase().get() == Phase.RUNNING) {
      page.cancel();
      Thread.onSpinWait();
    }
  }

  @Test
  void aCancelIsPossibleOnlyWhileSomethingHasNotBeenSent() {
    Map<Boolean, Boolean> possible = new HashMap<>();
    page.runs()
        .tally()
        .subscribe(
            now -> {
              if (page.runs().phase().get() == Phase.RUNNING) {
                possible.put(now.waiting() > 0, page.primary().getValue().possible());
              }
            });
    var _ = register(demo.chosen("alnoor", "marjan"));
    assertEquals(Map.of(true, true, false, false), possible);
    assertTrue(page.primary().getValue().possible(), "what comes next");
  }

  @Test
  void aCancelLeavesUnsentWhatWasNotSentAndTheSentFinish() {
    page.enter(
        demo.chosen(
            "model1",
            "model2",
            "alnoor",
            "marjan",
            "sanbuk",
            "qasr",
            "alnoorcorp",
            "mina",
            "hajar",
            "samra",
            "falajbusiness"));
    int before = received();
    page.runs()
        .tally()
        .subscribe(
            now -> {
              if (now.sending() > 0) {
                page.cancel();
              }
            });
    var _ = page.complete(page.input().get().orElseThrow());
    Tally tally = page.runs().tally().get();
    assertTrue(tally.cancelled() >= 3, tally::toString);
    assertTrue(tally.registered() + tally.rejected() >= 1, tally::toString);
    assertEquals(11, tally.finished());
    assertEquals(11 - tally.cancelled(), received() - before);
    assertEquals(11 - tally.cancelled(), ledger.records().size());
    Offers offers = page.runs().offers();
    assertEquals(tally.cancelled(), offers.unsent().size());
    assertTrue(offers.refused().stream().noneMatch(offers.unsent()::contains));
  }

  @Test
  void anAnswerThatCannotBeWrittenDownIsTold() {
    Problem full = Problem.of(ProblemCode.LEDGER_UNAVAILABLE, "ledger.db");
    page =
        page(
            new AttemptJournal() {
              @Override
              public Optional<Problem> begin(RegistrationAttempt attempt) {
                return ledger.begin(attempt);
              }

              @Override
              public Optional<Problem> finish(RegistrationResult result) {
                return Optional.of(full);
              }
            });
    var _ = register(demo.chosen("alnoor"));
    assertEquals(Phase.ENDED, page.runs().phase().get());
    assertEquals(List.of("alnoor"), codes(page.runs().offers().unwritten()));
    assertEquals(Text.of("submission.ended.lead", 1, 1), page.lead().getValue());
  }

  @Test
  void aFurtherTryWithAFileThatChangedMeanwhileIsNotSentAndSaysSo(@TempDir Path own)
      throws IOException {
    Path key = Files.copy(demo.file("transport.key"), own.resolve("own.key"));
    CompletableFuture<Outcome<WizardState>> completion =
        register(from(key, demo.chosen("alnoor", "mina")));
    Files.writeString(key, "another key");
    int before = received();
    page.runs().tryAgain();
    assertEquals(before, received());
    assertEquals(
        Optional.of(Problem.of(ProblemCode.FILE_CHANGED, "own.key")),
        page.runs().rows().getLast().standing().get().problem());
    assertEquals(Phase.ENDED, page.runs().phase().get());
    page.cancel();
    Submitted submitted = (Submitted) completion.join().toOptional().orElseThrow();
    assertEquals(2, submitted.interactionIds().size());
  }
}
