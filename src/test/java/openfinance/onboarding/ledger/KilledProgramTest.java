package openfinance.onboarding.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills programs that write to the ledger, two of them side by side. */
@Tag("thorough")
class KilledProgramTest {
  private static final int ROUNDS = 3;

  @TempDir Path folder;

  @Test
  void noAttemptWhoseRequestMightHaveLeftIsLost() throws Exception {
    Path file = folder.resolve("ledger.db");
    Set<UUID> named = new HashSet<>();
    for (int round = 1; round <= ROUNDS; round++) {
      Process first = start(file);
      Process second = start(file);
      named.addAll(namesUntilKilled(first, 20 * round));
      named.addAll(namesUntilKilled(second, 7 * round));
    }
    try (Ledger ledger = Ledger.open(file, Clock.systemUTC()).toOptional().orElseThrow()) {
      assertEquals(Optional.empty(), ledger.setAside());
      Set<UUID> known =
          ledger.records().stream()
              .map(written -> written.attempt().interactionId())
              .collect(Collectors.toSet());
      named.removeAll(known);
      assertEquals(Set.of(), named);
      assertTrue(
          ledger.records().stream()
              .filter(written -> written.outcome().isPresent())
              .allMatch(written -> written.nextStep().isEmpty()),
          "a result and its activation are written together");
    }
  }

  private static Process start(Path file) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            AttemptWriter.class.getName(),
            file.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Kills the program after it named so many; what it still managed to name counts too. */
  private static Set<UUID> namesUntilKilled(Process process, int count) throws Exception {
    Set<UUID> names = new HashSet<>();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        // The last line may be cut off.
        if (line.length() == 36) {
          names.add(UUID.fromString(line));
        }
        if (names.size() == count) {
          // Through the handle, because the process itself would close what is still to be read.
          process.toHandle().destroyForcibly();
        }
      }
    }
    process.waitFor();
    assertTrue(names.size() >= count, "it ended by itself after " + names.size());
    return names;
  }
}
