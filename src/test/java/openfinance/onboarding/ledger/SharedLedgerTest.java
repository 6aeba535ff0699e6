package openfinance.onboarding.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import openfinance.onboarding.testkit.JavaProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several programs, or a disk that fills up: no row is lost. */
class SharedLedgerTest {
  private static final int PROGRAMS = 3;
  private static final int EACH = 25;

  @TempDir Path folder;

  private static Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static Set<UUID> named(Process process) throws IOException {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return out.lines().map(UUID::fromString).collect(Collectors.toSet());
  }

  private Set<UUID> known(Path file) {
    try (Ledger ledger = Ledger.open(file, Clock.systemUTC()).toOptional().orElseThrow()) {
      assertEquals(Optional.empty(), ledger.setAside());
      return ledger.records().stream()
          .map(record -> record.attempt().interactionId())
          .collect(Collectors.toSet());
    }
  }

  @Test
  void programsSideBySideLoseNoRow() throws Exception {
    Path file = folder.resolve("ledger.db");
    List<Process> programs = new ArrayList<>();
    for (int i = 0; i < PROGRAMS; i++) {
      programs.add(
          start(
              JavaProgram.command(
                  AttemptWriter.class, folder, List.of(file.toString(), Integer.toString(EACH)))));
    }
    Set<UUID> named = new HashSet<>();
    for (Process program : programs) {
      named.addAll(named(program));
      assertEquals(0, program.waitFor());
    }
    assertEquals(PROGRAMS * EACH, named.size());
    assertEquals(named, known(file));
  }

  @Test
  void aDiskThatFillsUpStopsTheNextAttemptAndKeepsTheOthers() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Path kept = Files.createDirectory(folder.resolve("kept"));
    String script =
        "mount -t tmpfs -o size=400k tmpfs "
            + disk
            + " || exit 77; "
            + JavaProgram.line(
                AttemptWriter.class, folder, List.of(disk.resolve("ledger.db").toString()))
            + "; ended=$?; cp "
            + disk
            + "/* "
            + kept
            + "; exit $ended";
    Process program;
    try {
      program = start(List.of("unshare", "-rm", "sh", "-c", script));
    } catch (IOException e) {
      assumeTrue(false, "there is no unshare here");
      throw e;
    }
    Set<UUID> named = named(program);
    int ended = program.waitFor();
    assumeTrue(ended == AttemptWriter.CANNOT_WRITE || !named.isEmpty(), "no disk can be mounted");
    assertEquals(AttemptWriter.CANNOT_WRITE, ended);
    assertTrue(named.size() > 3, named::toString);
    assertTrue(known(kept.resolve("ledger.db")).containsAll(named));
  }
}
