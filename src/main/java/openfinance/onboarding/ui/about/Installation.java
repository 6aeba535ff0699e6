package openfinance.onboarding.ui.about;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import openfinance.onboarding.settings.ApplicationFolders;

/**
 * This program as it is installed.
 *
 * @param version the version of the release
 * @param build what the release was built from
 * @param program the folder of its jars; absent when it runs from its sources
 * @param folders where it keeps the person's files
 */
public record Installation(
    String version, String build, Optional<Path> program, ApplicationFolders folders) {
  private static final String LICENCES = "third-party-licences.txt";

  /** The one that runs, with the person's folders. */
  public static Installation thatRuns(ApplicationFolders folders) {
    Properties properties = new Properties();
    try (InputStream file = Installation.class.getResourceAsStream("build.properties")) {
      properties.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the build's properties are part of the program", e);
    }
    return new Installation(
        properties.getProperty("version", ""),
        properties.getProperty("build", ""),
        jars(),
        folders);
  }

  private static Optional<Path> jars() {
    try {
      Path code =
          Path.of(Installation.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(code) ? Optional.ofNullable(code.getParent()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The licences of the libraries in it, once they were gathered for a release. */
  public Optional<Path> licences() {
    return program.map(folder -> folder.resolve(LICENCES)).filter(Files::isRegularFile);
  }

  /** The licences' text. */
  static String read(Path licences) throws IOException {
    return Files.readString(licences, StandardCharsets.UTF_8);
  }

  /** The Java runtime. */
  String java() {
    return System.getProperty("java.vm.name", "")
        + " "
        + System.getProperty("java.runtime.version", "");
  }

  /** The operating system. */
  String system() {
    return String.join(
        " ",
        System.getProperty("os.name", ""),
        System.getProperty("os.version", ""),
        System.getProperty("os.arch", ""));
  }

  /**
   * What a person may send to whoever helps: no key, passphrase, certificate, host or registration,
   * and the home directory only as {@code ~}.
   */
  public String summary(Locale language) {
    String home = System.getProperty("user.home", "");
    String text =
        """
        TPP Onboarding %s (%s)
        Java: %s
        JavaFX: %s
        System: %s
        Language: %s
        Program: %s
        Registrations and settings: %s
        Log: %s
        Cache: %s
        Memory in use: %d MB of at most %d MB
        """
            .formatted(
                version,
                build,
                java(),
                System.getProperty("javafx.runtime.version", ""),
                system(),
                language.toLanguageTag(),
                program.map(Path::toString).orElse("sources"),
                folders.data(),
                folders.log(),
                folders.cache(),
                megabytes(Runtime.getRuntime().totalMemory()),
                megabytes(Runtime.getRuntime().maxMemory()));
    return home.isEmpty() || home.equals("/") ? text : text.replace(home, "~");
  }

  private static long megabytes(long bytes) {
    return bytes / (1024 * 1024);
  }
}
