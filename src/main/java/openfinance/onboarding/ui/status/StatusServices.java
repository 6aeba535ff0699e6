package openfinance.onboarding.ui.status;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.modelbank.AdminPortal;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.ui.wizard.StepId;
import openfinance.onboarding.ui.wizard.WizardState;

/**
 * What the page works with.
 *
 * @param ledger the attempts that were written down, or why the ledger cannot be opened; may read a
 *     disk
 * @param restart starts a further run at a step, with what is known there
 * @param portal opens the demo's Admin Portal at an LFI, named by its issuer
 */
public record StatusServices(
    Supplier<Outcome<Ledger>> ledger,
    BiConsumer<StepId, List<WizardState>> restart,
    BiConsumer<AdminPortal, String> portal) {}
