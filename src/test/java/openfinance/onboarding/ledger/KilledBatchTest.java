package openfinance.onboarding.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.testkit.FakeLfi;
import openfinance.onboarding.testkit.JavaProgram;
import openfinance.onboarding.testkit.Pem;
import openfinance.onboarding.testkit.TestAuthority;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a program at random instants while it registers with 200 servers. */
class KilledBatchTest {
  private static final int SERVERS = 200;
  private static final Pattern INTERACTION_ID =
      Pattern.compile("(?i)x-fapi-interaction-id: ([0-9a-f-]{36})");

  private final TestAuthority servers = new TestAuthority("Server Side");
  private final TestAuthority clients = new TestAuthority("Client Side");
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
    ClientIdentity identity = clients.client();
    Path certificate = Pem.write(folder.resolve("client.pem"), identity.certificate().chain());
    Path key = Pem.write(folder.resolve("client.key"), identity.key());
    Path trust = Pem.write(folder.resolve("trust.pem"), List.of(servers.root()));
    Path file = folder.resolve("ledger.db");
    int seen = 0;
    int unknownToTheLedger = 0;
    int notOpened = 0;
    int unfinished = 0;
    for (int round = 0; round < times; round++) {
      CountDownLatch arriving = new CountDownLatch(1 + random.nextInt(SERVERS));
      try (FakeLfi lfi = FakeLfi.start(servers.server(FakeLfi.HOST), clients, telling(arriving))) {
        killed(
            arriving,
            List.of(
                file.toString(),
                lfi.endpoint().toString(),
                Integer.toString(SERVERS),
                certificate.toString(),
                key.toString(),
                trust.toString()));
        Set<UUID> arrived = arrived(lfi);
        seen += arrived.size();
        Outcome<Ledger> opened = Ledger.open(file, Clock.systemUTC());
        if (opened instanceof Outcome.Success<Ledger>(Ledger ledger)) {
          try (ledger) {
            notOpened += ledger.setAside().isPresent() ? 1 : 0;
            arrived.removeAll(known(ledger));
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

  private static Set<UUID> arrived(FakeLfi lfi) {
    List<UUID> ids = new ArrayList<>();
    for (String request : lfi.requests()) {
      Matcher matcher = INTERACTION_ID.matcher(request);
      if (matcher.find()) {
        ids.add(UUID.fromString(matcher.group(1)));
      }
    }
    return new HashSet<>(ids);
  }

  private static Set<UUID> known(Ledger ledger) {
    return ledger.records().stream()
        .map(record -> record.attempt().interactionId())
        .collect(Collectors.toSet());
  }

  private static int unfinished(Ledger ledger) {
    return (int)
        ledger.records().stream()
            .map(RegistrationRecord::outcome)
            .filter(Optional::isEmpty)
            .count();
  }
}
