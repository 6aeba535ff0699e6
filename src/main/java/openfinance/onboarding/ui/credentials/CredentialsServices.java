package openfinance.onboarding.ui.credentials;

import java.time.Clock;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.directory.KeystoreService;
import openfinance.onboarding.ui.environment.Choices;
import openfinance.onboarding.ui.environment.Environments;
import openfinance.onboarding.ui.environment.KnownIdentity;
import openfinance.onboarding.ui.tasks.Tasks;
import openfinance.onboarding.ui.wizard.AwaitedMetadata;

/**
 * What the page asks of the rest of the program.
 *
 * @param awaited reads what servers give only to the identity that was chosen
 */
public record CredentialsServices(
    Choices choices,
    Environments environments,
    KnownIdentity known,
    AwaitedMetadata awaited,
    CredentialReader reader,
    KeystoreService keystore,
    Clock clock,
    Tasks tasks) {}
