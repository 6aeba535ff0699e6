package openfinance.onboarding.ui.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.ledger.ActivationStep;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.testkit.DemoWizard;
import openfinance.onboarding.testkit.InlineTasks;
import openfinance.onboarding.ui.i18n.Messages;
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
    page =
        new StatusViewModel(
            new StatusServices(
                () -> opened,
                (step, known) ->
                    restarted.add(assertInstanceOf(IdentityChosen.class, known.getLast())),
                (portal, issuer) -> {}),
            new InlineTasks());
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  private WizardState register(IdentityChosen known) {
    SubmissionViewModel submission =
        new SubmissionViewModel(
            new SubmissionServices(
                ledger, Clock.systemUTC(), demo.environments(), new CredentialReader()),
            new InlineTasks());
    submission.enter(known);
    return submission.complete(known).toCompletableFuture().join().toOptional().orElseThrow();
  }

  private RegistrationRecord record(int index) {
    return page.records().get().get(index);
  }

  @Test
  void afterATryWithOneServerTheOthersCanStillBeTriedAgain() {
    page.enter(register(demo.chosen("mina", "hajar")));
    page.tryAgain(record(0));
    page.enter(register(restarted.getLast()));
    assertEquals(2, page.records().get().size());
    page.tryAgain(record(1));
    assertEquals(2, restarted.size());
    assertEquals(
        record(1).attempt().target().registrationEndpoint(),
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
  void aStepThatThePersonMarksIsWrittenDown() {
    page.enter(register(demo.chosen("alnoor")));
    page.markActive(record(0), ActivationStep.TPP);
    assertEquals(Optional.of(ActivationStep.SOFTWARE_STATEMENT), record(0).nextStep());
    assertEquals(1, ledger.activationHistory(record(0).attempt().interactionId()).size());
  }

  @Test
  void theMessageOpensWholeInAMailProgram() {
    page.enter(register(demo.chosen("sanbuk")));
    RegistrationRecord record = record(0);
    for (Locale language : List.of(Locale.ENGLISH, Locale.of("ar"))) {
      LfiMessage message =
          LfiMessage.of(
              new Messages(language), page.applicant().orElseThrow(), record, page.roles(record));
      String link = message.mailto();
      assertTrue(link.length() <= LfiMessage.LONGEST_LINK, link);
      assertTrue(link.matches("mailto:[?][A-Za-z0-9%&=._*-]+"), link);
      String body =
          URLDecoder.decode(link.substring(link.indexOf("body=") + 5), StandardCharsets.UTF_8);
      assertTrue(body.endsWith(message.particulars().replace("\n", "\r\n") + "\r\n"), body);
    }
  }
}
