package openfinance.onboarding.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.registration.AttemptJournal;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationResult;

/**
 * The audit log of registrations in an embedded SQLite database: rows are added, never rewritten.
 * Several programs may share it.
 */
public final class Ledger implements AttemptJournal, AutoCloseable {
  private final Path file;
  private final Clock clock;

  private Ledger(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /**
   * Opens the ledger, making it when it is missing.
   *
   * @return the ledger, or {@code LEDGER_UNAVAILABLE} or {@code LEDGER_NEWER}
   */
  public static Outcome<Ledger> open(Path file, Clock clock) {
    return Outcome.success(new Ledger(file, clock));
  }

  @Override
  public Optional<Problem> begin(RegistrationAttempt attempt) {
    throw new UnsupportedOperationException(attempt.toString() + file + clock);
  }

  @Override
  public Optional<Problem> finish(RegistrationResult result) {
    throw new UnsupportedOperationException(result.toString());
  }

  /** Every attempt, newest first. */
  public List<RegistrationRecord> records() {
    throw new UnsupportedOperationException();
  }

  /** One attempt. */
  public Optional<RegistrationRecord> record(UUID interactionId) {
    throw new UnsupportedOperationException(interactionId.toString());
  }

  /**
   * Adds a state of an activation step; earlier ones stay in the history.
   *
   * @return a problem when it could not be written
   */
  public Optional<Problem> setActivation(
      UUID interactionId, ActivationStep step, ActivationStatus status, String note) {
    throw new UnsupportedOperationException(interactionId.toString() + step + status + note);
  }

  @Override
  public void close() {}
}
