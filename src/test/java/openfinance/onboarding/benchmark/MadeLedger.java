package openfinance.onboarding.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A ledger with as many registrations as wanted, in all states, each with a transcript. */
final class MadeLedger {
  private static final int TRANSCRIPT_LETTERS = 2_000;

  private MadeLedger() {}

  /** Adds them to a ledger that is there and empty. */
  static void fill(Path file, int registrations) throws SQLException {
    String numbers =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
            + registrations
            + ") ";
    String id = "printf('%08x-0000-4000-8000-%012x', i, i)";
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.executeUpdate(
          numbers
              + "INSERT INTO attempt (interaction_id, environment, organisation_name, server_name,"
              + " well_known, issuer, registration_endpoint, self_activating, application_id,"
              + " organisation_id, applicant_name, certificate_subject, certificate_thumbprint,"
              + " certificate_expiry, body, started_at) SELECT "
              + id
              + ", iif(i % 3, 'sandbox', 'production'), 'Bank ' || i, 'Retail',"
              + " 'https://auth1.lfi' || i || '.example/.well-known/openid-configuration',"
              + " 'https://auth1.lfi' || i || '.example',"
              + " 'https://rs1.lfi' || i || '.example/tpp-registration', 0,"
              + " 'b1f7a2e4-5c38-4d0b-9e61-2f8c7a91d405', '0b47f6a1-d29c-4835-8e6f-31c5a907d28e',"
              + " 'Dune Ledger FZ-LLC', 'CN=b1f7a2e4', 'AA:BB', '2027-12-03T00:00:00Z', 'JSON',"
              + " strftime('%Y-%m-%dT%H:%M:%SZ', 1760000000 + i * 60, 'unixepoch') FROM n");
      statement.executeUpdate(
          numbers
              + "INSERT INTO result (interaction_id, outcome, http_status, transcript, finished_at)"
              + " SELECT "
              + id
              + ", 'registered', 204, hex(zeroblob("
              + TRANSCRIPT_LETTERS / 2
              + ")), '2026-01-01T00:00:00Z' FROM n");
      statement.executeUpdate(
          numbers
              + "INSERT INTO activation (interaction_id, step, status, note, set_at) SELECT "
              + id
              + ", 'TPP', iif(i % 7, 'ACTIVE', 'BLOCKED'), '', '2026-01-02T00:00:00Z' FROM n"
              + " WHERE i % 2");
      connection.commit();
    }
  }
}
