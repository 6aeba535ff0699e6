package openfinance.onboarding.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The table of what was told of applications; the last row of one counts. */
final class ApplicationRows {
  private static final String INSERT =
      "INSERT INTO application (environment, application_id, name, roles, client_id, set_at)"
          + " SELECT ?, ?, ?, ?, ?, ?";

  private ApplicationRows() {}

  static void add(Connection connection, ApplicationFacts facts, Instant now) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      fill(insert, facts, now);
      insert.executeUpdate();
    }
  }

  /** Adds them only if nothing was ever told of the application. */
  static void addUnlessTold(Connection connection, ApplicationFacts facts, Instant now)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            INSERT
                + " WHERE NOT EXISTS"
                + " (SELECT 1 FROM application WHERE environment = ? AND application_id = ?)")) {
      fill(insert, facts, now);
      insert.setString(7, facts.environment());
      insert.setString(8, facts.applicationId());
      insert.executeUpdate();
    }
  }

  private static void fill(PreparedStatement insert, ApplicationFacts facts, Instant now)
      throws SQLException {
    insert.setString(1, facts.environment());
    insert.setString(2, facts.applicationId());
    insert.setString(3, facts.name());
    insert.setString(4, String.join(" ", facts.roles()));
    insert.setString(5, facts.clientId());
    insert.setString(6, now.toString());
  }

  /** What was told last of each application. */
  static List<ApplicationFacts> all(Connection connection) throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement(
                "SELECT environment, application_id, name, roles, client_id FROM application"
                    + " WHERE id IN (SELECT max(id) FROM application"
                    + " GROUP BY environment, application_id) ORDER BY id");
        ResultSet row = query.executeQuery()) {
      List<ApplicationFacts> all = new ArrayList<>();
      while (row.next()) {
        all.add(
            new ApplicationFacts(
                row.getString("environment"),
                row.getString("application_id"),
                row.getString("name"),
                Stream.of(row.getString("roles").split(" ", -1))
                    .filter(role -> !role.isEmpty())
                    .toList(),
                row.getString("client_id")));
      }
      return List.copyOf(all);
    }
  }
}
