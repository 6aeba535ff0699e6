package openfinance.onboarding.ui.servers;

import java.util.function.Supplier;
import openfinance.onboarding.directory.ParticipantsService;
import openfinance.onboarding.discovery.DiscoveryService;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.ui.environment.Choices;
import openfinance.onboarding.ui.environment.KnownIdentity;
import openfinance.onboarding.ui.tasks.Tasks;

/**
 * What the page asks of the rest of the program.
 *
 * @param ledger says which servers were registered with before
 * @param identity shown to servers that give their metadata only to it
 */
public record ServersServices(
    Choices choices,
    KnownIdentity identity,
    ParticipantsService participants,
    DiscoveryService discovery,
    Supplier<Outcome<Ledger>> ledger,
    Tasks tasks) {}
