package openfinance.onboarding.settings;

import java.nio.file.Path;

/**
 * Where the program keeps its files, as each operating system wants it: the ledger and settings,
 * the cache, and the log.
 *
 * @param data ledger and settings
 * @param cache copies that can be fetched again
 * @param log the log files
 */
public record ApplicationFolders(Path data, Path cache, Path log) {
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
   * %LOCALAPPDATA%}.
   */
  public static ApplicationFolders ofThisSystem() {
    throw new UnsupportedOperationException();
  }
}
