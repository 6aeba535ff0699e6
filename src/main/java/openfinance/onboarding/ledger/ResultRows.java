package openfinance.onboarding.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.registration.RegistrationResult;

/** The table of how attempts ended. */
final class ResultRows {
  private final StoredProblem problems = new StoredProblem();

  void add(Connection connection, RegistrationResult result) throws SQLException {
    RegistrationOutcome outcome = result.outcome();
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO result"
                + " (interaction_id, outcome, http_status, problem, transcript, finished_at)"
                + " VALUES (?, ?, ?, ?, ?, ?)")) {
      insert.setString(1, result.attempt().interactionId().toString());
      insert.setString(2, outcome.id());
      insert.setObject(3, outcome.httpStatus().orElse(null));
      insert.setString(4, outcome.problem().map(problems::write).orElse(null));
      insert.setString(5, result.transcript());
      insert.setString(6, result.finishedAt().toString());
      insert.executeUpdate();
    }
  }

  /** The transcript of an attempt; empty while it has none. */
  static String transcript(Connection connection, UUID interactionId) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT transcript FROM result WHERE interaction_id = ? ORDER BY id DESC LIMIT 1")) {
      query.setString(1, interactionId.toString());
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? row.getString("transcript") : "";
      }
    }
  }

  /** The outcome in a row of attempts joined with results; empty when it has none yet. */
  Optional<RegistrationOutcome> outcome(ResultSet row) throws SQLException {
    String id = row.getString("outcome");
    if (row.wasNull()) {
      return Optional.empty();
    }
    int status = row.getInt("http_status");
    Optional<Integer> gateway = row.wasNull() ? Optional.empty() : Optional.of(status);
    return Optional.of(
        switch (id) {
          case "registered" -> new RegistrationOutcome.Registered(status);
          case "rejected" -> new RegistrationOutcome.Rejected(status, problem(row));
          case "failed" -> new RegistrationOutcome.Failed(problem(row));
          case "unknown" -> new RegistrationOutcome.Unknown(problem(row), gateway);
          default -> throw new SQLException("no such outcome: " + id);
        });
  }

  /** Another program may have written an end without its reason: the attempt still counts. */
  private Problem problem(ResultSet row) throws SQLException {
    String json = row.getString("problem");
    return row.wasNull()
        ? Problem.of(ProblemCode.UNEXPECTED).withDetail("no reason is written down")
        : problems.read(json);
  }
}
