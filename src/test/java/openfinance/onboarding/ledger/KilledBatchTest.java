package openfinance.onboarding.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.testkit.FakeLfi;
import openfinance.onboarding.testkit.JavaProgram;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a program at random instants while it registers with 200 servers. */
class KilledBatchTest {
  private static final int SERVERS = 200;

  private final Random random = new Random(1);

  @TempDir Path folder;

  @Test
  void noAttemptThatAServerSawIsMissing() throws Exception {
    kill(3);
  }

  @Test
  @Tag("thorough")
  void norAfterAHundredKills() throws Exception {
    kill(100);
  }

  private void kill(int times) throws Exception {
    SentBatch batch = new SentBatch(folder);
    Path file = folder.resolve("ledger.db");
    int seen = 0;
    int unknownToTheLedger = 0;
    int notOpened = 0;
    int unfinished = 0;
    for (int round = 0; round < times; round++) {
      CountDownLatch arriving = new CountDownLatch(1 + random.nextInt(SERVERS));
      try (FakeLfi lfi = batch.lfi(telling(arriving))) {
        killed(arriving, batch.arguments(file, lfi, SERVERS));
        Set<UUID> arrived = SentBatch.arrived(lfi);
        seen += arrived.size();
        Outcome<Ledger> opened = Ledger.open(file, Clock.systemUTC());
        if (opened instanceof Outcome.Success<Ledger>(Ledger ledger)) {
          try (ledger) {
            notOpened += ledger.setAside().isPresent() ? 1 : 0;
            arrived.removeAll(SentBatch.known(ledger));
            unknownToTheLedger += arrived.size();
            unfinished = unfinished(ledger);
          }
        } else {
          notOpened++;
        }
      }
    }
    System.out.printf(
        "%d kills: servers saw %d attempts, unknown to the ledger %d, ledger not opened %d,"
            + " outcome unknown %d%n",
        times, seen, unknownToTheLedger, notOpened, unfinished);
    assertEquals(0, unknownToTheLedger);
    assertEquals(0, notOpened);
  }

  /** Answers a little later, each time another while; tells of what arrived before. */
  private static FakeLfi.Behaviour telling(CountDownLatch arrived) {
    return socket -> {
      arrived.countDown();
      TimeUnit.MILLISECONDS.sleep(socket.getPort() % 20);
      FakeLfi.status(204, "").answer(socket);
    };
  }

  /** Starts the batch and kills it as soon as so many requests have arrived. */
  private void killed(CountDownLatch arriving, List<String> arguments) throws Exception {
    Process process =
        new ProcessBuilder(JavaProgram.command(BatchProgram.class, folder, arguments))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    arriving.await();
    process.toHandle().destroyForcibly();
    process.waitFor();
  }

  private static int unfinished(Ledger ledger) {
    return (int)
        ledger.records().stream()
            .map(RegistrationRecord::outcome)
            .filter(Optional::isEmpty)
            .count();
  }
}
