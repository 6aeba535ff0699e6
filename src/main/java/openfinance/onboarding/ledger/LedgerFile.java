package openfinance.onboarding.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.credentials.PrivateFiles;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Opens the ledger's database: makes it, brings it up to date, or sets a damaged one aside. */
final class LedgerFile {
  private static final int BUSY_TIMEOUT_MILLIS = 10_000;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final Path file;
  private final Clock clock;
  private final boolean named;

  /**
   * The ledger in a file.
   *
   * @param named whether a person named the file: then it may hold anything, such as a key, and
   *     only what is surely a ledger is ever moved. In the program's own place nothing else lies.
   */
  LedgerFile(Path file, Clock clock, boolean named) {
    this.file = file;
    this.clock = clock;
    this.named = named;
  }

  /**
   * The open database.
   *
   * @param setAside where the damaged one went, when it was damaged
   */
  record Opened(Connection connection, Optional<Path> setAside) {}

  /**
   * Opens it while no other program does, so that a new ledger is made once and a damaged one is
   * set aside once.
   */
  Outcome<Opened> open() {
    Path lockFile = file.resolveSibling(file.getFileName() + ".lock");
    // The lock is the process's: within it, one at a time as well.
    synchronized (LedgerFile.class) {
      try {
        PrivateFiles.makeFolderOf(file);
        try (FileChannel channel =
                FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock _ = channel.lock()) {
          return openLocked();
        }
      } catch (IOException e) {
        return Outcome.failure(unavailable(file, e));
      }
    }
  }

  /** The problem of a ledger that cannot be read or written. */
  static Problem unavailable(Path file, Exception cause) {
    return Problem.of(ProblemCode.LEDGER_UNAVAILABLE, file.toString()).withDetail(cause.toString());
  }

  private Problem notLedger(String detail) {
    return Problem.of(ProblemCode.NOT_A_LEDGER, file.toString()).withDetail(detail);
  }

  private Outcome<Opened> openLocked() throws IOException {
    try {
      return connect(Optional.empty());
    } catch (SQLException e) {
      if (!isDamage(e)) {
        return Outcome.failure(unavailable(file, e));
      }
      if (named && !Migrations.marked(file)) {
        return Outcome.failure(notLedger(e.toString()));
      }
    }
    Path aside = setAside();
    try {
      return connect(Optional.of(aside));
    } catch (SQLException e) {
      return Outcome.failure(unavailable(file, e));
    }
  }

  private Outcome<Opened> connect(Optional<Path> setAside) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
    config.enforceForeignKeys(true);
    Connection connection = config.createConnection("jdbc:sqlite:" + file);
    try {
      Optional<Problem> refusal = prepare(connection);
      if (refusal.isEmpty()) {
        return Outcome.success(new Opened(connection, setAside));
      }
      connection.close();
      return Outcome.failure(refusal.get());
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private Optional<Problem> prepare(Connection connection) throws SQLException {
    if (!Migrations.belongsHere(connection)) {
      return Optional.of(notLedger("This SQLite database was made by another program."));
    }
    int version = Migrations.version(connection);
    if (version > Migrations.NEWEST) {
      return Optional.of(
          Problem.of(ProblemCode.LEDGER_NEWER, file.toString())
              .withDetail("schema version " + version + ", known here: " + Migrations.NEWEST));
    }
    checkIntegrity(connection);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      // A commit is on the disk before the request leaves, also when the power fails.
      statement.execute("PRAGMA synchronous = FULL");
    }
    Migrations.apply(connection);
    return Optional.empty();
  }

  private static void checkIntegrity(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("PRAGMA quick_check(1)")) {
      String verdict = rows.getString(1);
      if (!verdict.equals("ok")) {
        throw new SQLiteException(verdict, SQLiteErrorCode.SQLITE_CORRUPT);
      }
    }
  }

  private static boolean isDamage(SQLException failure) {
    // The low byte is the primary code; the others tell its kind.
    int primary = failure.getErrorCode() & 0xFF;
    return primary == SQLiteErrorCode.SQLITE_NOTADB.code
        || primary == SQLiteErrorCode.SQLITE_CORRUPT.code;
  }

  private Path setAside() throws IOException {
    String stamp = STAMP.format(clock.instant().truncatedTo(ChronoUnit.SECONDS));
    String base = file.getFileName() + ".damaged-" + stamp;
    String name = base;
    for (int n = 2; Files.exists(file.resolveSibling(name)); n++) {
      name = base + "-" + n;
    }
    // The write-ahead log belongs to it: it may hold the last rows.
    for (String suffix : List.of("-wal", "-shm", "")) {
      Path part = file.resolveSibling(file.getFileName() + suffix);
      if (Files.exists(part)) {
        Files.move(part, file.resolveSibling(name + suffix));
      }
    }
    return file.resolveSibling(name);
  }
}
