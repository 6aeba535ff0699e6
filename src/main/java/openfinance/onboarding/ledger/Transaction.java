package openfinance.onboarding.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import openfinance.onboarding.problem.Problem;

/**
 * A change that is made whole or not at all. It takes the write lock at its start, so that what it
 * reads first is still true when it writes.
 */
interface Transaction {
  /** Makes the change; a problem takes it back. */
  Optional<Problem> change() throws SQLException;

  /** Runs it on a connection that is in no transaction. */
  static Optional<Problem> run(Connection connection, Transaction transaction) throws SQLException {
    execute(connection, "BEGIN IMMEDIATE");
    boolean committed = false;
    try {
      Optional<Problem> refusal = transaction.change();
      if (refusal.isEmpty()) {
        execute(connection, "COMMIT");
        committed = true;
      }
      return refusal;
    } finally {
      if (!committed) {
        takeBack(connection);
      }
    }
  }

  private static void takeBack(Connection connection) throws SQLException {
    try {
      execute(connection, "ROLLBACK");
    } catch (SQLException e) {
      // On a full disk or an I/O error SQLite has taken it back by itself, and then says so.
      if (e.getErrorCode() != 1) {
        throw e;
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
