package openfinance.onboarding.ui.submission;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.registration.AttemptJournal;
import openfinance.onboarding.ui.environment.Environments;

/**
 * What the page works with.
 *
 * @param journal where attempts are written down before they leave
 * @param ledger where earlier attempts are found, or why it cannot be opened; may read a disk
 * @param clock the times that are written down
 * @param environments where CA certificates are added and removed
 * @param reader reads the CA certificates that a person adds
 * @param cache where public certificates are written for a command that is copied
 */
public record SubmissionServices(
    AttemptJournal journal,
    Supplier<Outcome<Ledger>> ledger,
    Clock clock,
    Environments environments,
    CredentialReader reader,
    Path cache) {}
