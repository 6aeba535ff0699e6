package openfinance.onboarding.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
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
  private static final String ATTEMPTS =
      "SELECT attempt.*, result.outcome, result.http_status, result.problem, result.transcript,"
          + " result.finished_at FROM attempt LEFT JOIN result ON result.id ="
          + " (SELECT max(id) FROM result WHERE result.interaction_id = attempt.interaction_id)";

  private final Path file;
  private final Clock clock;
  private final Connection connection;
  private final Optional<Path> setAside;
  private final ResultRows results = new ResultRows();

  Ledger(Path file, Clock clock, LedgerFile.Opened opened) {
    this.file = file;
    this.clock = clock;
    this.connection = opened.connection();
    this.setAside = opened.setAside();
  }

  /**
   * Opens the ledger, making it when it is missing. A damaged one is set aside and a new one made,
   * see {@link #setAside}.
   *
   * @return the ledger, or {@code LEDGER_UNAVAILABLE} or {@code LEDGER_NEWER}, whose file stays
   *     untouched
   */
  public static Outcome<Ledger> open(Path file, Clock clock) {
    return new LedgerFile(file, clock)
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
    Optional<Instant> since = Optional.of(result.finishedAt());
    for (ActivationStep step : ActivationStep.values()) {
      ActivationRows.add(
          connection,
          result.attempt().interactionId(),
          new ActivationState(step, ActivationStatus.ACTIVE, since, ""));
    }
  }

  /** Every attempt, newest first. */
  public List<RegistrationRecord> records() {
    return read(
        () -> {
          try (PreparedStatement query =
              connection.prepareStatement(ATTEMPTS + " ORDER BY attempt.id DESC")) {
            return rows(query);
          }
        });
  }

  /** One attempt. */
  public Optional<RegistrationRecord> record(UUID interactionId) {
    return read(
        () -> {
          try (PreparedStatement query =
              connection.prepareStatement(ATTEMPTS + " WHERE attempt.interaction_id = ?")) {
            query.setString(1, interactionId.toString());
            return rows(query).stream().findFirst();
          }
        });
  }

  /** Every state that was set for an attempt's activation steps, oldest first. */
  public List<ActivationState> activationHistory(UUID interactionId) {
    return read(() -> ActivationRows.history(connection, interactionId));
  }

  /**
   * Adds a state of an activation step; earlier ones stay in the history. Setting a step back does
   * not touch those after it.
   *
   * @return {@code ACTIVATION_OUT_OF_ORDER} when a step becomes active before the one it follows,
   *     {@code LEDGER_UNAVAILABLE} when it could not be written
   */
  public Optional<Problem> setActivation(
      UUID interactionId, ActivationStep step, ActivationStatus status, String note) {
    return write(
        () -> {
          List<ActivationState> current =
              ActivationRows.current(ActivationRows.history(connection, interactionId));
          if (status == ActivationStatus.ACTIVE
              && current.stream()
                  .filter(state -> state.step().compareTo(step) < 0)
                  .anyMatch(state -> state.status() != ActivationStatus.ACTIVE)) {
            return Optional.of(Problem.of(ProblemCode.ACTIVATION_OUT_OF_ORDER, step.name()));
          }
          ActivationRows.add(
              connection,
              interactionId,
              new ActivationState(step, status, Optional.of(clock.instant()), note));
          return Optional.empty();
        });
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new UncheckedIOException(new IOException("closing " + file, e));
    }
  }

  private List<RegistrationRecord> rows(PreparedStatement query) throws SQLException {
    List<RegistrationRecord> records = new ArrayList<>();
    try (ResultSet row = query.executeQuery()) {
      while (row.next()) {
        RegistrationAttempt attempt = AttemptRows.read(row);
        String finishedAt = row.getString("finished_at");
        boolean finished = !row.wasNull();
        records.add(
            new RegistrationRecord(
                attempt,
                results.outcome(row),
                finished ? Optional.of(Instant.parse(finishedAt)) : Optional.empty(),
                finished ? row.getString("transcript") : "",
                ActivationRows.current(
                    ActivationRows.history(connection, attempt.interactionId()))));
      }
    }
    return List.copyOf(records);
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
