package openfinance.onboarding.ui;

import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.ledger.LedgerOnDemand;
import openfinance.onboarding.ui.environment.Environments;
import openfinance.onboarding.ui.followup.FollowUp;
import openfinance.onboarding.ui.i18n.Fxml;
import openfinance.onboarding.ui.status.StatusController;
import openfinance.onboarding.ui.status.StatusServices;
import openfinance.onboarding.ui.status.StatusViewModel;
import openfinance.onboarding.ui.submission.SubmissionController;
import openfinance.onboarding.ui.submission.SubmissionServices;
import openfinance.onboarding.ui.submission.SubmissionViewModel;
import openfinance.onboarding.ui.tasks.Tasks;
import openfinance.onboarding.ui.wizard.Page;
import openfinance.onboarding.ui.wizard.StepId;
import openfinance.onboarding.ui.wizard.WizardState;
import openfinance.onboarding.ui.wizard.WizardState.IdentityChosen;
import openfinance.onboarding.ui.wizard.WizardState.ServersChosen;
import openfinance.onboarding.ui.wizard.WizardState.Started;

/**
 * The pages that register and that show what came of it, over one ledger.
 *
 * @param ledger where attempts are written down
 * @param followUp every registration of the ledger
 * @param restart starts a further run at a step, with what is known there
 */
record RegistrationPages(
    LedgerOnDemand ledger,
    FollowUp followUp,
    BiConsumer<StepId, List<WizardState>> restart,
    Environments environments,
    Tasks tasks,
    Surroundings surroundings) {

  /** Where what will be sent is reviewed, and then sent. */
  Page submission() {
    SubmissionViewModel viewModel =
        new SubmissionViewModel(
            new SubmissionServices(
                ledger,
                ledger,
                Clock.systemUTC(),
                environments,
                new CredentialReader(),
                surroundings.cache()),
            tasks);
    return new Page(
        viewModel,
        messages ->
            Fxml.load(
                new SubmissionController(viewModel, messages, this::toFiles),
                "Submission",
                messages));
  }

  private void toFiles(IdentityChosen known) {
    ServersChosen chosen = known.chosen();
    restart.accept(StepId.CREDENTIALS, List.of(new Started(), chosen.prepared(), chosen));
  }

  /** Where the LFIs' answers and activations are followed. */
  Page status(StatusViewModel viewModel) {
    return new Page(
        viewModel,
        messages ->
            Fxml.load(
                new StatusController(
                    viewModel, messages, surroundings.browser(), surroundings.saveTarget()),
                "Status",
                messages));
  }

  /** What the page of the answers and activations does. */
  StatusViewModel statusViewModel() {
    return new StatusViewModel(new StatusServices(followUp, restart, surroundings.portal()));
  }
}
