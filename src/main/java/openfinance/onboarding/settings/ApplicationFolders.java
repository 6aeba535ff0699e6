package openfinance.onboarding.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Where the program keeps its files, as each operating system wants it: the ledger and settings,
 * the cache, and the log.
 *
 * @param data ledger and settings
 * @param cache copies that can be fetched again
 * @param log the log files
 */
public record ApplicationFolders(Path data, Path cache, Path log) {
  private static final String NAME = "tpp-onboarding";

  /** The ledger's file. */
  public Path ledger() {
    return data.resolve("ledger.db");
  }

  /** The settings' file. */
  public Path settings() {
    return data.resolve("settings.json");
  }

  /** All under one folder, for tests and for the property {@code tpp.onboarding.home}. */
  public static ApplicationFolders under(Path home) {
    return new ApplicationFolders(home.resolve("data"), home.resolve("cache"), home.resolve("log"));
  }

  /**
   * The person's own folders: the XDG base directories, {@code ~/Library}, or {@code
   * %LOCALAPPDATA%}. The system property {@code tpp.onboarding.home} puts all under one folder.
   */
  public static ApplicationFolders ofThisSystem() {
    return of(System.getProperties(), System.getenv());
  }

  /** As {@link #ofThisSystem()}, of a system with these properties and environment variables. */
  public static ApplicationFolders of(Properties properties, Map<String, String> variables) {
    String override = properties.getProperty("tpp.onboarding.home", "");
    if (!override.isEmpty()) {
      return under(Path.of(override));
    }
    Path home = Path.of(properties.getProperty("user.home", ""));
    String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      Path own = folder(variables, "LOCALAPPDATA", home.resolve("AppData/Local"));
      return under(own.resolve("TPP Onboarding"));
    }
    if (system.startsWith("mac")) {
      Path library = home.resolve("Library");
      return new ApplicationFolders(
          library.resolve("Application Support/TPP Onboarding"),
          library.resolve("Caches/TPP Onboarding"),
          library.resolve("Logs/TPP Onboarding"));
    }
    return new ApplicationFolders(
        folder(variables, "XDG_DATA_HOME", home.resolve(".local/share")).resolve(NAME),
        folder(variables, "XDG_CACHE_HOME", home.resolve(".cache")).resolve(NAME),
        folder(variables, "XDG_STATE_HOME", home.resolve(".local/state")).resolve(NAME));
  }

  /** A folder that a variable names. The XDG specification has relative ones ignored. */
  private static Path folder(Map<String, String> variables, String name, Path otherwise) {
    String named = variables.getOrDefault(name, "");
    try {
      return !named.isEmpty() && Path.of(named).isAbsolute() ? Path.of(named) : otherwise;
    } catch (InvalidPathException e) {
      return otherwise;
    }
  }
}
