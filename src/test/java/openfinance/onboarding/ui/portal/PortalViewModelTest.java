package openfinance.onboarding.ui.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.ledger.ActivationStatus;
import openfinance.onboarding.ledger.ActivationStep;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.modelbank.PortalEntry;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.testkit.DemoWizard;
import openfinance.onboarding.testkit.InlineTasks;
import openfinance.onboarding.ui.followup.FollowUp;
import openfinance.onboarding.ui.status.StatusServices;
import openfinance.onboarding.ui.status.StatusViewModel;
import openfinance.onboarding.ui.submission.SubmissionServices;
import openfinance.onboarding.ui.submission.SubmissionViewModel;
import openfinance.onboarding.ui.wizard.WizardState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo from both sides: the LFI activates, the TPP sees it. */
class PortalViewModelTest {
  @Test
  void whatTheLfiActivatesInOrderTheTppSeesAtOnce(@TempDir Path folder) {
    Outcome<Ledger> opened = Ledger.open(folder.resolve("ledger.db"), Clock.systemUTC());
    try (DemoWizard demo = new DemoWizard(folder);
        Ledger ledger = opened.toOptional().orElseThrow()) {
      StatusViewModel status =
          new StatusViewModel(
              new StatusServices(
                  new FollowUp(() -> opened, Clock.systemUTC(), new InlineTasks()),
                  (step, known) -> {},
                  (portal, issuer) -> {}));
      status.enter(registered(demo, ledger, "alnoor"));
      String issuer = record(status).attempt().target().issuer();
      PortalViewModel portal = new PortalViewModel(demo.portal(), issuer, new InlineTasks());
      assertEquals(Optional.of(issuer), portal.entry().map(PortalEntry::issuer));
      portal.menu().set(ActivationStep.CLIENT);
      assertFalse(portal.canActivate());
      portal.activate();
      assertEquals(ActivationStatus.PENDING, portal.state(ActivationStep.CLIENT).status());
      for (ActivationStep step : ActivationStep.values()) {
        portal.menu().set(step);
        assertTrue(portal.canActivate());
        portal.activate();
        assertEquals(ActivationStatus.ACTIVE, portal.state(step).status());
      }
      assertEquals(Optional.empty(), record(status).nextStep());
      assertEquals(
          3, ledger.activationHistory(record(status).attempt().interactionId()).size(), "once");
      portal.close();
      status.leave();
    }
  }

  @Test
  void anotherLfiIsShownAtItsOwnNextStep(@TempDir Path folder) {
    Outcome<Ledger> opened = Ledger.open(folder.resolve("ledger.db"), Clock.systemUTC());
    try (DemoWizard demo = new DemoWizard(folder);
        Ledger ledger = opened.toOptional().orElseThrow()) {
      registered(demo, ledger, "alnoor", "qasr");
      PortalViewModel portal = new PortalViewModel(demo.portal(), "", new InlineTasks());
      for (int step = 0; step < ActivationStep.values().length; step++) {
        portal.activate();
      }
      assertEquals(ActivationStep.CLIENT, portal.menu().get());
      portal.shown().set(1);
      assertEquals(ActivationStep.TPP, portal.menu().get());
      assertTrue(portal.canActivate());
      portal.close();
    }
  }

  private static WizardState registered(DemoWizard demo, Ledger ledger, String... lfis) {
    SubmissionViewModel page =
        new SubmissionViewModel(
            new SubmissionServices(
                ledger,
                () -> Outcome.success(ledger),
                Clock.systemUTC(),
                demo.environments(),
                new CredentialReader(),
                demo.file("cache")),
            new InlineTasks());
    return DemoWizard.registered(page, demo.chosen(lfis));
  }

  private static RegistrationRecord record(StatusViewModel status) {
    return status.selectedRegistration().orElseThrow().current();
  }
}
