package openfinance.onboarding.ui.submission;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.registration.AttemptJournal;
import openfinance.onboarding.testkit.DemoWizard;
import openfinance.onboarding.testkit.InlineTasks;
import openfinance.onboarding.ui.wizard.WizardState.IdentityChosen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The fourth page over the demo and a ledger of its own for each test. */
abstract class SubmissionPage {
  @TempDir static Path folder;
  static DemoWizard demo;

  Ledger ledger;
  SubmissionViewModel page;

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
    ledger = Ledger.open(own.resolve("ledger.db"), Clock.systemUTC()).toOptional().orElseThrow();
    page = page(ledger);
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  /** Another page that writes its attempts into this journal. */
  SubmissionViewModel page(AttemptJournal journal) {
    return page(journal, () -> Outcome.success(ledger));
  }

  /** The same, reading earlier attempts from this ledger. */
  SubmissionViewModel page(AttemptJournal journal, Supplier<Outcome<Ledger>> read) {
    return new SubmissionViewModel(
        new SubmissionServices(
            journal,
            read,
            Clock.systemUTC(),
            demo.environments(),
            new CredentialReader(),
            folder.resolve("cache")),
        new InlineTasks());
  }

  /** The same identity, known to lie in this file. */
  static IdentityChosen from(Path key, IdentityChosen known) {
    return new IdentityChosen(
        known.chosen(),
        known.identity(),
        List.of(new CredentialReader().read(key).toOptional().orElseThrow()));
  }
}
