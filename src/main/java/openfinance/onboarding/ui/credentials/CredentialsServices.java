package openfinance.onboarding.ui.credentials;

import java.time.Clock;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.ui.environment.Choices;
import openfinance.onboarding.ui.environment.Environments;
import openfinance.onboarding.ui.environment.KnownIdentity;
import openfinance.onboarding.ui.tasks.Tasks;

/** What the page asks of the rest of the program. */
public record CredentialsServices(
    Choices choices,
    Environments environments,
    KnownIdentity known,
    CredentialReader reader,
    Clock clock,
    Tasks tasks) {}
