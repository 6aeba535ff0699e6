package openfinance.onboarding.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.registration.AttemptJournal;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.registration.RegistrationResult;

/**
 * The audit log of registrations in an embedded SQLite database: rows are added, never rewritten.
 * Several programs may share it, and several threads one ledger. What was readable when it was
 * opened and is no longer, such as a disk that was pulled out, throws {@link UncheckedIOException}.
 */
public final class Ledger implements AttemptJournal, AutoCloseable {
  private final Path file;
  private final Clock clock;
  private final Connection connection;
  private final Optional<Path> setAside;
  private final ResultRows results = new ResultRows();
  private final RecordRows records = new RecordRows(results);

  Ledger(Path file, Clock clock, LedgerFile.Opened opened) {
    this.file = file;
    this.clock = clock;
    this.connection = opened.connection();
    this.setAside = opened.setAside();
  }

  /**
   * Opens the program's own ledger, making it when it is missing. A damaged one is set aside and a
   * new one made, see {@link #setAside}.
   *
   * @return the ledger, or {@code LEDGER_UNAVAILABLE}, {@code LEDGER_NEWER} or {@code
   *     NOT_A_LEDGER}, whose file stays untouched
   */
  public static Outcome<Ledger> open(Path file, Clock clock) {
    return open(file, clock, false);
  }

  /**
   * Opens a ledger in a file that a person named; otherwise like {@link #open}.
   *
   * @return as there; a file that holds anything else is {@code NOT_A_LEDGER} and stays untouched
   */
  public static Outcome<Ledger> openNamed(Path file, Clock clock) {
    return open(file, clock, true);
  }

  private static Outcome<Ledger> open(Path file, Clock clock, boolean named) {
    return new LedgerFile(file, clock, named)
        .open()
        .then(opened -> Outcome.success(new Ledger(file, clock, opened)));
  }

  /** Where the earlier ledger was moved, when it was found damaged while opening. */
  public Optional<Path> setAside() {
    return setAside;
  }

  @Override
  public Optional<Problem> begin(RegistrationAttempt attempt) {
    return write(
        () -> {
          AttemptRows.add(connection, attempt);
          return Optional.empty();
        });
  }

  @Override
  public Optional<Problem> finish(RegistrationResult result) {
    return write(
        () -> {
          results.add(connection, result);
          if (result.attempt().target().selfActivating()
              && result.outcome() instanceof RegistrationOutcome.Registered) {
            activateAll(result);
          }
          return Optional.empty();
        });
  }

  private void activateAll(RegistrationResult result) throws SQLException {
    for (ActivationStep step : ActivationStep.values()) {
      ActivationRows.add(
          connection,
          result.attempt().interactionId(),
          ActivationState.seen(step, ActivationStatus.ACTIVE, result.finishedAt()));
    }
  }

  /** Every attempt, newest first. */
  public List<RegistrationRecord> records() {
    return read(() -> records.all(connection));
  }

  /** One attempt. */
  public Optional<RegistrationRecord> record(UUID interactionId) {
    return read(() -> records.one(connection, interactionId));
  }

  /** What was sent and answered in an attempt; empty when it has not ended. */
  public String transcript(UUID interactionId) {
    return read(() -> ResultRows.transcript(connection, interactionId));
  }

  /** Every state that was set for an attempt's activation steps, oldest first. */
  public List<ActivationState> activationHistory(UUID interactionId) {
    return read(() -> ActivationRows.history(connection, interactionId));
  }

  /**
   * Adds a state of an activation step; earlier ones stay in the history.
   *
   * @param state when it is written down is the ledger's to say
   * @return {@code ACTIVATION_OUT_OF_ORDER} when a step becomes active before the one it follows,
   *     {@code ACTIVATION_FOLLOWED} when it becomes pending while a later one is active, {@code
   *     LEDGER_UNAVAILABLE} when it could not be written
   */
  public Optional<Problem> setActivation(UUID interactionId, ActivationState state) {
    return write(
        () -> {
          List<ActivationState> current =
              ActivationRows.current(ActivationRows.history(connection, interactionId));
          Optional<Problem> refusal =
              ActivationOrder.refusal(current, state.step(), state.status());
          if (refusal.isEmpty()) {
            ActivationRows.add(connection, interactionId, state.writtenAt(clock.instant()));
          }
          return refusal;
        });
  }

  /**
   * Sets the step that was set last back to what it was before, and when asked again the one before
   * that; the history keeps all.
   */
  public Optional<Problem> undoActivation(UUID interactionId) {
    return write(
        () -> {
          Optional<ActivationState> before = ActivationRows.beforeLast(connection, interactionId);
          if (before.isPresent()) {
            ActivationRows.takeBack(
                connection, interactionId, before.get().writtenAt(clock.instant()));
          }
          return Optional.empty();
        });
  }

  /** What was told last of an application. */
  public ApplicationFacts application(String environment, String applicationId) {
    return new ToldApplications(applications()).of(environment, applicationId);
  }

  /** What was told last of each application. */
  public List<ApplicationFacts> applications() {
    return read(() -> ApplicationRows.all(connection));
  }

  /** Notes what the person told of an application; what was told before stays in the history. */
  public Optional<Problem> note(ApplicationFacts facts) {
    return write(
        () -> {
          ApplicationRows.add(connection, facts, clock.instant());
          return Optional.empty();
        });
  }

  /** Notes what an LFI shows of an application, unless something was told of it before. */
  public Optional<Problem> noteUnlessTold(ApplicationFacts facts) {
    return write(
        () -> {
          ApplicationRows.addUnlessTold(connection, facts, clock.instant());
          return Optional.empty();
        });
  }

  /** The SHA-256 of the rows of these attempts, see {@link RowDigest}; lower-case hexadecimal. */
  public String digest(Collection<UUID> interactionIds) {
    Set<String> ids = interactionIds.stream().map(UUID::toString).collect(Collectors.toSet());
    return read(() -> RowDigest.of(connection, ids));
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new UncheckedIOException(new IOException("closing " + file, e));
    }
  }

  private interface Reading<T> {
    T make() throws SQLException;
  }

  private synchronized <T> T read(Reading<T> reading) {
    try {
      return reading.make();
    } catch (SQLException e) {
      throw new UncheckedIOException(new IOException("reading " + file, e));
    }
  }

  private synchronized Optional<Problem> write(Transaction transaction) {
    try {
      return Transaction.run(connection, transaction);
    } catch (SQLException e) {
      return Optional.of(LedgerFile.unavailable(file, e));
    }
  }
}
