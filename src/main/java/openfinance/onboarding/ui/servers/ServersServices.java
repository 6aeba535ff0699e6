package openfinance.onboarding.ui.servers;

import openfinance.onboarding.directory.ParticipantsService;
import openfinance.onboarding.discovery.DiscoveryService;
import openfinance.onboarding.ui.environment.Choices;
import openfinance.onboarding.ui.environment.KnownIdentity;
import openfinance.onboarding.ui.tasks.Tasks;

/**
 * What the page asks of the rest of the program.
 *
 * @param identity shown to servers that give their metadata only to it
 */
public record ServersServices(
    Choices choices,
    KnownIdentity identity,
    ParticipantsService participants,
    DiscoveryService discovery,
    Tasks tasks) {}
