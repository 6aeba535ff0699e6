package openfinance.onboarding.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import openfinance.onboarding.registration.RegistrationAttempt;

/** Attempts with how they ended and what the LFI activated since. */
final class RecordRows {
  private static final String ATTEMPTS =
      "SELECT attempt.*, result.outcome, result.http_status, result.problem,"
          + " result.finished_at FROM attempt LEFT JOIN result ON result.id ="
          + " (SELECT max(id) FROM result WHERE result.interaction_id = attempt.interaction_id)";

  private final ResultRows results;

  RecordRows(ResultRows results) {
    this.results = results;
  }

  /** Every attempt, newest first. */
  List<RegistrationRecord> all(Connection connection) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(ATTEMPTS + " ORDER BY attempt.id DESC")) {
      return read(query, ActivationRows.histories(connection));
    }
  }

  /** The attempt with this interaction id. */
  Optional<RegistrationRecord> one(Connection connection, UUID interactionId) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(ATTEMPTS + " WHERE attempt.interaction_id = ?")) {
      String id = interactionId.toString();
      query.setString(1, id);
      return read(query, Map.of(id, ActivationRows.history(connection, interactionId))).stream()
          .findFirst();
    }
  }

  private List<RegistrationRecord> read(
      PreparedStatement query, Map<String, List<ActivationState>> activation) throws SQLException {
    List<RegistrationRecord> records = new ArrayList<>();
    try (ResultSet row = query.executeQuery()) {
      while (row.next()) {
        RegistrationAttempt attempt = AttemptRows.read(row);
        String finishedAt = row.getString("finished_at");
        boolean finished = !row.wasNull();
        String id = attempt.interactionId().toString();
        records.add(
            new RegistrationRecord(
                attempt,
                results.outcome(row),
                finished ? Optional.of(Instant.parse(finishedAt)) : Optional.empty(),
                ActivationRows.current(activation.getOrDefault(id, List.of()))));
      }
    }
    return List.copyOf(records);
  }
}
