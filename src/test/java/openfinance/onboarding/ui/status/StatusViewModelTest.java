package openfinance.onboarding.ui.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.evidence.ActivationRequest;
import openfinance.onboarding.evidence.Applicant;
import openfinance.onboarding.ledger.ActivationState;
import openfinance.onboarding.ledger.ActivationStatus;
import openfinance.onboarding.ledger.ActivationStep;
import openfinance.onboarding.ledger.ApplicationFacts;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.testkit.DemoWizard;
import openfinance.onboarding.testkit.InlineTasks;
import openfinance.onboarding.ui.followup.FollowUp;
import openfinance.onboarding.ui.submission.SubmissionServices;
import openfinance.onboarding.ui.submission.SubmissionViewModel;
import openfinance.onboarding.ui.wizard.WizardState;
import openfinance.onboarding.ui.wizard.WizardState.IdentityChosen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusViewModelTest {
  @TempDir static Path folder;
  private static DemoWizard demo;

  private final List<IdentityChosen> restarted = new ArrayList<>();
  private Ledger ledger;
  private FollowUp followUp;
  private StatusViewModel page;

  @BeforeAll
  static void startDemo() {
    demo = new DemoWizard(folder);
  }

  @AfterAll
  static void stopDemo() {
    demo.close();
  }

  @BeforeEach
  void openPage(@TempDir Path own) {
    Outcome<Ledger> opened = Ledger.open(own.resolve("ledger.db"), Clock.systemUTC());
    ledger = opened.toOptional().orElseThrow();
    followUp = new FollowUp(() -> opened, Clock.systemUTC(), new InlineTasks());
    page =
        new StatusViewModel(
            new StatusServices(
                followUp,
                (step, known) ->
                    restarted.add(assertInstanceOf(IdentityChosen.class, known.getLast())),
                (portal, issuer) -> {}));
  }

  @AfterEach
  void closeLedger() {
    followUp.follow(Optional.empty());
    ledger.close();
  }

  private WizardState register(IdentityChosen known) {
    SubmissionViewModel submission =
        new SubmissionViewModel(
            new SubmissionServices(
                ledger,
                () -> Outcome.success(ledger),
                Clock.systemUTC(),
                demo.environments(),
                new CredentialReader(),
                demo.file("cache")),
            new InlineTasks());
    return DemoWizard.registered(submission, known);
  }

  private Registration registration(int index) {
    return page.registrations().get().get(index);
  }

  private ActivationState told(ActivationStep step, ActivationStatus status, String note) {
    return new ActivationState(
        step, status, Optional.empty(), Optional.of(LocalDate.of(2026, 2, 18)), note);
  }

  @Test
  void afterATryWithOneServerTheOthersCanStillBeTriedAgain() {
    page.enter(register(demo.chosen("mina", "hajar")));
    page.tryAgain(registration(0));
    page.enter(register(restarted.getLast()));
    assertEquals(2, page.registrations().get().size());
    page.tryAgain(registration(1));
    assertEquals(2, restarted.size());
    assertEquals(
        registration(1).current().attempt().target().registrationEndpoint(),
        restarted
            .getLast()
            .chosen()
            .servers()
            .getFirst()
            .resolved()
            .metadata()
            .registrationEndpoint());
  }

  @Test
  void aStepThatThePersonMarksIsWrittenDownWithItsDayAndNote() {
    page.enter(register(demo.chosen("alnoor")));
    // What the demo's portal shows would count more than what a person tells.
    followUp.follow(Optional.empty());
    ActivationState told = told(ActivationStep.TPP, ActivationStatus.ACTIVE, "Omar, by mail");
    followUp.set(registration(0), told, refused -> fail(refused.toString()));
    assertEquals(
        Optional.of(ActivationStep.SOFTWARE_STATEMENT), registration(0).current().nextStep());
    ActivationState written = registration(0).current().activation().getFirst();
    assertEquals(told.confirmedOn(), written.confirmedOn());
    assertEquals("Omar, by mail", written.note());
    followUp.undo(registration(0));
    assertEquals(Optional.of(ActivationStep.TPP), registration(0).current().nextStep());
    assertEquals(
        2, ledger.activationHistory(registration(0).current().attempt().interactionId()).size());
  }

  @Test
  void aStepOutOfOrderIsRefusedWithTheReason() {
    page.enter(register(demo.chosen("alnoor")));
    List<Problem> refused = new ArrayList<>();
    followUp.set(
        registration(0), told(ActivationStep.CLIENT, ActivationStatus.ACTIVE, ""), refused::add);
    assertEquals(
        List.of(ProblemCode.ACTIVATION_OUT_OF_ORDER), refused.stream().map(Problem::code).toList());
    assertEquals(Optional.of(ActivationStep.TPP), registration(0).current().nextStep());
    followUp.set(
        registration(0), told(ActivationStep.TPP, ActivationStatus.ACTIVE, ""), refused::add);
    assertEquals(1, refused.size());
  }

  @Test
  void aConfirmedClientIdAppearsWhereverItIsNeeded(@TempDir Path own) throws IOException {
    page.enter(register(demo.chosen("sanbuk")));
    assertEquals(List.of("BDSP", "BSIP"), followUp.applicant(registration(0)).roles());
    ApplicationFacts unknown = followUp.facts(registration(0));
    followUp.note(
        new ApplicationFacts(
            unknown.environment(),
            unknown.applicationId(),
            "Dune",
            List.of("ISP"),
            "https://rp.example/" + unknown.applicationId()));
    Applicant applicant = followUp.applicant(registration(0));
    assertEquals(List.of("ISP"), applicant.roles());
    String text = ActivationRequest.of(applicant, registration(0).current(), Locale.ENGLISH).text();
    assertTrue(text.contains("Client ID: https://rp.example/"), text);
    Path file = own.resolve("evidence.md");
    List<String> saved = new ArrayList<>();
    followUp.save(page.registrations().get(), file, Locale.ENGLISH, () -> saved.add("told"));
    assertEquals(List.of("told"), saved);
    assertTrue(Files.readString(file).contains("https://rp.example/"));
  }

  @Test
  void theRolesThatTheDemoShowedAreToldAfterItHasEnded(@TempDir Path own) throws IOException {
    page.enter(register(demo.chosen("alnoor")));
    followUp.follow(Optional.empty());
    followUp.refresh();
    Applicant applicant = followUp.applicant(registration(0));
    assertEquals(List.of("BDSP", "BSIP"), applicant.roles());
    String text = ActivationRequest.of(applicant, registration(0).current(), Locale.ENGLISH).text();
    assertTrue(text.contains("Roles: BDSP, BSIP"), text);
    Path file = own.resolve("evidence.md");
    followUp.save(page.registrations().get(), file, Locale.ENGLISH, () -> {});
    assertTrue(Files.readString(file).contains("BDSP, BSIP"), Files.readString(file));
  }
}
