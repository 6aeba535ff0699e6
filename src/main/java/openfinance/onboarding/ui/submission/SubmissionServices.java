package openfinance.onboarding.ui.submission;

import java.time.Clock;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.registration.AttemptJournal;
import openfinance.onboarding.ui.environment.Environments;

/**
 * What the page works with.
 *
 * @param journal where attempts are written down before they leave
 * @param clock the times that are written down
 * @param environments where CA certificates are added and removed
 * @param reader reads the CA certificates that a person adds
 */
public record SubmissionServices(
    AttemptJournal journal, Clock clock, Environments environments, CredentialReader reader) {}
