package openfinance.onboarding.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import openfinance.onboarding.testkit.FakeLfi;
import openfinance.onboarding.testkit.JavaProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fills up while a batch is under way, as a small file system of the process's own. */
class FullDiskTest {
  private static final int REQUESTS = 150;

  @TempDir Path folder;

  private static boolean ends(Process process) throws IOException, InterruptedException {
    process.getInputStream().readAllBytes();
    return process.waitFor() == 0;
  }

  private Process shell(String script) throws IOException {
    return new ProcessBuilder("unshare", "-rm", "sh", "-c", script)
        .redirectErrorStream(true)
        .start();
  }

  private boolean canMount() throws InterruptedException {
    try {
      return ends(shell("mount -t tmpfs tmpfs '" + folder + "'"));
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void noMoreIsSentThanIsWrittenDown() throws Exception {
    assumeTrue(canMount(), "no disk can be mounted here");
    SentBatch batch = new SentBatch(folder);
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Path kept = Files.createDirectory(folder.resolve("kept"));
    Set<UUID> arrived;
    try (FakeLfi lfi = batch.lfi(FakeLfi.status(204, ""))) {
      String program =
          JavaProgram.line(
              BatchProgram.class,
              folder,
              batch.arguments(disk.resolve("ledger.db"), lfi, REQUESTS));
      String script =
          "mount -t tmpfs -o size=400k tmpfs '%s' && %s; cp '%s'/ledger.db* '%s'"
              .formatted(disk, program, disk, kept);
      assertTrue(ends(shell(script)));
      arrived = SentBatch.arrived(lfi);
    }
    assertTrue(!arrived.isEmpty() && arrived.size() < REQUESTS, "sent " + arrived.size());
    try (Ledger ledger =
        Ledger.open(kept.resolve("ledger.db"), Clock.systemUTC()).toOptional().orElseThrow()) {
      assertTrue(ledger.setAside().isEmpty());
      arrived.removeAll(SentBatch.known(ledger));
    }
    assertEquals(Set.of(), arrived, "sent and not written down");
  }
}
