package openfinance.onboarding.ui.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.registration.AttemptJournal;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.registration.RegistrationResult;
import openfinance.onboarding.registration.RequestBody;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.i18n.Text;
import openfinance.onboarding.ui.wizard.PrimaryAct;
import openfinance.onboarding.ui.wizard.WizardState;
import openfinance.onboarding.ui.wizard.WizardState.IdentityChosen;
import openfinance.onboarding.ui.wizard.WizardState.Submitted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionViewModelTest extends SubmissionPage {
  /** Registers and goes on with what came. */
  private Outcome<WizardState> register(IdentityChosen known) {
    page.enter(known);
    CompletionStage<Outcome<WizardState>> completion = page.complete(known);
    if (page.runs().phase().get() == Phase.ENDED) {
      page.cancel();
    }
    return completion.toCompletableFuture().join();
  }

  private Problem refusal(IdentityChosen known) {
    Outcome<WizardState> outcome = register(known);
    return assertInstanceOf(Outcome.Failure.class, outcome).problem();
  }

  private List<RegistrationOutcome> outcomes() {
    return page.rows().get().stream()
        .map(row -> assertInstanceOf(Standing.Ended.class, row.standing().get()))
        .map(ended -> ended.result().outcome())
        .toList();
  }

  @Test
  void everyAnswerIsShownAtItsServerAndKeptInTheLedger() {
    IdentityChosen known = demo.chosen("alnoor", "mina", "ghaf");
    Outcome<WizardState> outcome = register(known);
    assertInstanceOf(RegistrationOutcome.Registered.class, outcomes().get(0));
    assertInstanceOf(RegistrationOutcome.Rejected.class, outcomes().get(1));
    assertInstanceOf(RegistrationOutcome.Unknown.class, outcomes().get(2));
    List<UUID> shown =
        page.rows().get().stream().flatMap(row -> row.interactionId().stream()).toList();
    assertEquals(Optional.of(new Submitted(known, shown)), outcome.toOptional());
    assertEquals(3, shown.size());
    for (int i = 0; i < shown.size(); i++) {
      assertEquals(
          Optional.of(outcomes().get(i)), ledger.record(shown.get(i)).orElseThrow().outcome());
    }
    assertEquals(
        "1 registered, 1 rejected, 1 unknown",
        new Messages(Locale.ENGLISH).get(page.answer().orElseThrow()),
        "step list");
  }

  @Test
  void theButtonNamesTheNumberAndTheActCannotBeUndone() {
    page.enter(demo.chosen("alnoor", "marjan"));
    assertEquals(PrimaryAct.of("submission.primary", 2), page.primary().getValue());
    assertEquals(Optional.of(Text.of("submission.hint")), page.hint().getValue());
    assertTrue(page.irreversible());
    assertFalse(page.sending());
  }

  @Test
  void whereNothingLeftThePageStaysAndSaysWhy() {
    assertEquals(
        ProblemCode.CLIENT_CERTIFICATE_REFUSED.name(), refusal(demo.chosen("sidra")).code().name());
    assertEquals(Phase.REVIEW, page.runs().phase().get());
    assertEquals(Text.of("submission.heading"), page.heading().getValue());
  }

  @Test
  void nothingIsSentWithAFileThatIsNoLongerWhatWasReviewed(@TempDir Path own) throws IOException {
    Path key = Files.copy(demo.file("transport.key"), own.resolve("own.key"));
    IdentityChosen fromCopy = from(key, demo.chosen("alnoor"));
    int before = demo.received();
    Files.writeString(key, "another key");
    assertEquals(Problem.of(ProblemCode.FILE_CHANGED, "own.key"), refusal(fromCopy));
    assertEquals(before, demo.received());
    assertEquals(List.of(), ledger.records());
    assertEquals(Phase.REVIEW, page.runs().phase().get());
  }

  @Test
  void withoutALedgerNothingIsSent() {
    Problem broken = Problem.of(ProblemCode.LEDGER_UNAVAILABLE, "ledger.db");
    int before = demo.portal().entries().size();
    AtomicReference<Outcome<Ledger>> read = new AtomicReference<>(Outcome.failure(broken));
    page = page(new NoJournal(broken), read::get);
    assertEquals(broken, refusal(demo.chosen("marjan")));
    assertEquals(before, demo.portal().entries().size());
    assertEquals(Optional.of(broken), page.history().problem().get());
    assertFalse(page.readiness().getValue().ready());
    read.set(Outcome.success(ledger));
    page.readHistory();
    assertTrue(page.readiness().getValue().ready());
  }

  private record NoJournal(Problem reason) implements AttemptJournal {
    @Override
    public Optional<Problem> begin(RegistrationAttempt attempt) {
      return Optional.of(reason);
    }

    @Override
    public Optional<Problem> finish(RegistrationResult result) {
      return Optional.of(reason);
    }
  }

  @Test
  void theConnectionTestConnectsAndRegistersNothing() {
    int before = demo.portal().entries().size();
    page.enter(demo.chosen("alnoor", "wadi"));
    page.testConnections();
    Standing first = page.rows().get().getFirst().standing().get();
    assertEquals("TLSv1.3", assertInstanceOf(Standing.Accepted.class, first).tlsVersion());
    Standing second = page.rows().get().getLast().standing().get();
    assertEquals(
        Optional.of(ProblemCode.SERVER_CERTIFICATE_EXPIRED), second.problem().map(Problem::code));
    assertTrue(page.tests().testedAt().get().isPresent());
    assertEquals(0, page.tests().underWay().get());
    assertEquals(before, demo.portal().entries().size());
    assertEquals(List.of(), ledger.records());
  }

  @Test
  void aServerIsTrustedAgainOnceTheAuthoritiesAreAddedFromTheirFile() {
    page.enter(demo.chosen("qasr"));
    List<X509Certificate> authorities = List.copyOf(page.authorities().list().getValue());
    assertFalse(authorities.isEmpty());
    authorities.forEach(page.authorities()::remove);
    page.testConnections();
    Standing refused = page.rows().get().getFirst().standing().get();
    assertEquals(Optional.of(ProblemCode.SERVER_UNTRUSTED), refused.problem().map(Problem::code));
    assertEquals(
        ProblemCode.SERVER_UNTRUSTED, refusal(demo.chosen("qasr")).code(), "registering too");
    page.authorities().add(List.of(demo.file("ca-certificates.pem")));
    assertEquals(Optional.empty(), page.authorities().problem().getValue());
    assertInstanceOf(Outcome.Success.class, register(demo.chosen("qasr")));
  }

  @Test
  void aKeyIsNoCertificateAuthority() {
    page.enter(demo.chosen("qasr"));
    page.authorities().add(List.of(demo.file("transport.key")));
    assertEquals(
        Optional.of(ProblemCode.CERTIFICATE_EXPECTED),
        page.authorities().problem().getValue().map(Problem::code));
  }

  @Test
  void theBodyIsThePersonsChoice() {
    page.body().set(RequestBody.EMPTY);
    assertInstanceOf(Outcome.Success.class, register(demo.chosen("falajbusiness")));
    assertInstanceOf(RegistrationOutcome.Registered.class, outcomes().getFirst());
    page.body().set(RequestBody.JSON);
    register(demo.chosen("falajbusiness"));
    assertEquals(Optional.of(415), outcomes().getFirst().httpStatus());
  }

  @Test
  void theRequestIsShownAsItGoesOut() {
    page.enter(demo.chosen("alnoor"));
    TargetRow row = page.rows().get().getFirst();
    RequestPreview json = page.request(row);
    assertTrue(
        json.before()
            .startsWith(
                "POST /tpp-registration HTTP/1.1\nHost: "
                    + row.target().registrationEndpoint().getAuthority()
                    + "\nContent-Type: application/json\n"));
    assertEquals("\n\n{}", json.after());
    page.body().set(RequestBody.EMPTY);
    assertFalse(page.request(row).before().contains("Content-Type"));
  }
}
