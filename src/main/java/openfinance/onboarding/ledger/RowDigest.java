package openfinance.onboarding.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The SHA-256 of an attempt's rows, to prove later that none was changed. Each row is one line, as
 * {@code json_array} of SQLite writes it: the table's name and its columns in order. Attempts come
 * first, then results, then activations, then what was told of their applications, each in the
 * order in which they were added and each row once; each line ends with a line feed.
 */
final class RowDigest {
  private static final List<String> TABLES =
      List.of(
          "'attempt', id, interaction_id, environment, organisation_name, server_name, well_known,"
              + " issuer, registration_endpoint, self_activating, application_id, organisation_id,"
              + " applicant_name, certificate_subject, certificate_thumbprint, certificate_expiry,"
              + " body, started_at) FROM attempt",
          "'result', id, interaction_id, outcome, http_status, problem, transcript, finished_at)"
              + " FROM result",
          "'activation', id, interaction_id, step, status, note, set_at, confirmed_on,"
              + " takes_back) FROM activation",
          "'application', id, environment, application_id, name, roles, client_id, set_at)"
              + " FROM (SELECT application.*, attempt.interaction_id FROM application JOIN attempt"
              + " ON attempt.environment = application.environment"
              + " AND attempt.application_id = application.application_id)");

  private RowDigest() {}

  /** The digest over the rows of these attempts, in lower-case hexadecimal. */
  static String of(Connection connection, Set<String> interactionIds) throws SQLException {
    MessageDigest digest = sha256();
    for (String table : TABLES) {
      try (PreparedStatement query =
              connection.prepareStatement(
                  "SELECT interaction_id, json_array(" + table + " ORDER BY id");
          ResultSet row = query.executeQuery()) {
        Set<String> lines = new LinkedHashSet<>();
        while (row.next()) {
          if (interactionIds.contains(row.getString(1))) {
            lines.add(row.getString(2) + "\n");
          }
        }
        lines.forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
