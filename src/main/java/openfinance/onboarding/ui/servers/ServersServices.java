package openfinance.onboarding.ui.servers;

import openfinance.onboarding.directory.ParticipantsService;
import openfinance.onboarding.discovery.DiscoveryService;
import openfinance.onboarding.ui.environment.Choices;
import openfinance.onboarding.ui.tasks.Tasks;

/** What the page asks of the rest of the program. */
public record ServersServices(
    Choices choices, ParticipantsService participants, DiscoveryService discovery, Tasks tasks) {}
