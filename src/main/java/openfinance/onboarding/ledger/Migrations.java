package openfinance.onboarding.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** The numbered steps that bring a ledger's schema to the version this program knows. */
final class Migrations {
  /** The schema version that this program reads and writes. */
  static final int NEWEST = 3;

  /** Marks a SQLite file as a ledger: {@code TPPO} in ASCII. */
  static final int APPLICATION_ID = 0x5450504F;

  private static final int HEAD = 100;
  private static final int MARK = 68;

  private Migrations() {}

  /** The schema version of the file; 0 when it is new. */
  static int version(Connection connection) throws SQLException {
    return number(connection, "PRAGMA user_version");
  }

  /** Whether the file is a ledger or nothing yet, not another program's database. */
  static boolean belongsHere(Connection connection) throws SQLException {
    return number(connection, "PRAGMA application_id") == APPLICATION_ID
        || number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
  }

  /**
   * Whether a file begins as a ledger does, however damaged the rest is (SQLite database file
   * format, §1.3).
   */
  static boolean marked(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] head = stream.readNBytes(HEAD);
      return head.length == HEAD && ByteBuffer.wrap(head).getInt(MARK) == APPLICATION_ID;
    }
  }

  /** Runs what is missing, all of it or nothing. Another program may have been faster. */
  static void apply(Connection connection) throws SQLException {
    Transaction.run(
        connection,
        () -> {
          try (Statement statement = connection.createStatement()) {
            for (int next = version(connection) + 1; next <= NEWEST; next++) {
              statement.executeUpdate(script(next));
              statement.executeUpdate("PRAGMA user_version = " + next);
            }
            statement.executeUpdate("PRAGMA application_id = " + APPLICATION_ID);
          }
          return Optional.empty();
        });
  }

  private static int number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.getInt(1);
    }
  }

  private static String script(int number) {
    try (InputStream stream =
        Migrations.class.getResourceAsStream("migration-" + number + ".sql")) {
      if (stream == null) {
        throw new IllegalStateException("migration " + number + " is not in the program");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
