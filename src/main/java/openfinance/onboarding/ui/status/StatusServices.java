package openfinance.onboarding.ui.status;

import java.util.List;
import java.util.function.BiConsumer;
import openfinance.onboarding.modelbank.AdminPortal;
import openfinance.onboarding.ui.followup.FollowUp;
import openfinance.onboarding.ui.wizard.StepId;
import openfinance.onboarding.ui.wizard.WizardState;

/**
 * What the page works with.
 *
 * @param followUp every registration of the ledger
 * @param restart starts a further run at a step, with what is known there
 * @param portal opens the demo's Admin Portal at an LFI, named by its issuer
 */
public record StatusServices(
    FollowUp followUp,
    BiConsumer<StepId, List<WizardState>> restart,
    BiConsumer<AdminPortal, String> portal) {}
