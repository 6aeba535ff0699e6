package openfinance.onboarding.testkit;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What must be found nowhere.
 *
 * @param all the passphrase, and each line of the key that could be recognised
 */
public record Secrets(List<String> all) {
  /** The passphrase of the demo's encrypted files. */
  public static final String PASSPHRASE = "dune-ledger";

  /** Those of a key in the clear and the demo's passphrase. */
  public static Secrets of(Path key) throws IOException {
    List<String> secrets = new ArrayList<>(List.of(PASSPHRASE));
    Files.readAllLines(key).stream().filter(line -> line.length() > 30).forEach(secrets::add);
    return new Secrets(List.copyOf(secrets));
  }

  /** All files below a folder, except below those that hold the person's own keys. */
  public static List<Path> files(Path folder, Path... except) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> Stream.of(except).noneMatch(file::startsWith))
          .toList();
    }
  }

  /** Fails when one of them stands in one of these files, whatever kind they are. */
  public void assertNotIn(List<Path> files) throws IOException {
    for (Path file : files) {
      assertNotIn(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
    }
  }

  /** Fails when one of them stands in a text. */
  public void assertNotIn(String where, String text) {
    all.forEach(secret -> assertFalse(text.contains(secret), () -> "leaked into " + where));
  }
}
