package openfinance.onboarding.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.registration.BatchListener;
import openfinance.onboarding.registration.BatchRegistration;
import openfinance.onboarding.registration.HostPauses;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.registration.RegistrationRequest;
import openfinance.onboarding.registration.RegistrationResult;
import openfinance.onboarding.registration.RegistrationService;
import openfinance.onboarding.registration.RegistrationTarget;
import openfinance.onboarding.registration.RequestBody;
import openfinance.onboarding.registration.RequestSource;
import openfinance.onboarding.testkit.FakeLfi;
import openfinance.onboarding.testkit.Pem;
import openfinance.onboarding.testkit.TestAuthority;
import openfinance.onboarding.transport.ConnectionPolicy;
import openfinance.onboarding.transport.TrustAnchors;

/**
 * Prints how fast registrations are on loopback, with unrelated hierarchies, beside curl in the
 * same run. Asserts nothing. Argument: a folder for its files.
 */
public final class RegistrationBenchmark {
  private static final int WARM_UP = 60;
  private static final int RUNS = 21;
  private static final int LATENCY_MILLIS = 300;
  private static final int FEW = 11;
  private static final int MANY = 1000;
  private static final int MANY_AT_ONCE = 16;

  private final TestAuthority servers = new TestAuthority("Server Side");
  private final TestAuthority clients = new TestAuthority("Client Side");
  private final ClientIdentity identity = clients.client(TestAuthority.transport());
  private final TrustAnchors trust = new TrustAnchors(List.of(servers.root()));
  private final PrintStream out = System.out;
  private final Path folder;

  private RegistrationBenchmark(Path folder) {
    this.folder = folder;
  }

  /** Prints the figures. */
  public static void main(String[] arguments) throws Exception {
    new RegistrationBenchmark(Files.createDirectories(Path.of(arguments[0]))).run();
  }

  private void run() throws Exception {
    Pem.write(folder.resolve("client.pem"), identity.certificate().chain());
    Pem.write(folder.resolve("client.key"), identity.key());
    Pem.write(folder.resolve("trust.pem"), List.of(servers.root()));
    try (Ledger ledger =
            Ledger.open(folder.resolve("ledger.db"), Clock.systemUTC()).toOptional().orElseThrow();
        FakeLfi quick = lfi(0);
        FakeLfi slow = lfi(LATENCY_MILLIS)) {
      one(ledger, quick);
      few(ledger, slow);
      many(ledger, slow);
    }
  }

  private FakeLfi lfi(int latencyMillis) throws IOException {
    return FakeLfi.start(
        servers.server(FakeLfi.HOST),
        clients,
        socket -> {
          TimeUnit.MILLISECONDS.sleep(latencyMillis);
          FakeLfi.status(204, "").answer(socket);
        });
  }

  private void one(Ledger ledger, FakeLfi lfi) throws Exception {
    RegistrationService service = new RegistrationService(ledger, Clock.systemUTC());
    RegistrationRequest request = request(lfi);
    for (int i = 0; i < WARM_UP; i++) {
      registered(service.register(request));
    }
    List<Double> ours = new ArrayList<>();
    List<Double> curls = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      ours.add(millis(() -> registered(service.register(request))));
      curls.add(millis(() -> curl(lfi)));
    }
    say("one registration, warm process, written down twice", median(ours), "ms");
    say("the same request by curl, a process each", median(curls), "ms");
  }

  private void few(Ledger ledger, FakeLfi lfi) throws Exception {
    double ours = millis(() -> batch(ledger, lfi, FEW, BatchRegistration.DEFAULT_CONCURRENCY));
    double curls =
        millis(
            () -> {
              for (int i = 0; i < FEW; i++) {
                curl(lfi);
              }
            });
    say(FEW + " servers that answer after 300 ms, 8 at a time", ours, "ms");
    say("the same by curl in a loop", curls, "ms");
  }

  private void many(Ledger ledger, FakeLfi lfi) throws Exception {
    say("memory in use before 1,000 servers", memory(), "MB");
    double took = millis(() -> batch(ledger, lfi, MANY, MANY_AT_ONCE));
    double limit = MANY_AT_ONCE * 1000.0 / LATENCY_MILLIS;
    double rate = MANY * 1000.0 / took;
    say("1,000 servers at 300 ms, 16 at a time", took / 1000, "s");
    say("its rate", rate, "/s");
    say("the limit, concurrency by latency", limit, "/s");
    say("its share of the limit", 100 * rate / limit, "%");
    say("memory in use after 1,000 servers", memory(), "MB");
  }

  private RegistrationRequest request(FakeLfi lfi) {
    RegistrationTarget target =
        new RegistrationTarget("sandbox", "LFI", "", lfi.endpoint(), "", lfi.endpoint(), false);
    return new RegistrationRequest(
        target, identity, RequestBody.JSON, ConnectionPolicy.direct(trust));
  }

  private void batch(Ledger ledger, FakeLfi lfi, int count, int concurrency) {
    RequestSource request = RequestSource.of(request(lfi));
    new BatchRegistration(
            new RegistrationService(ledger, Clock.systemUTC()),
            concurrency,
            new HostPauses(),
            Duration.ZERO)
        .run(Collections.nCopies(count, request), new Checking());
  }

  private void curl(FakeLfi lfi) throws Exception {
    Process process =
        new ProcessBuilder(
                "curl",
                "--silent",
                "--fail",
                "--resolve",
                FakeLfi.HOST + ":" + lfi.port() + ":127.0.0.1",
                "--cacert",
                folder.resolve("trust.pem").toString(),
                "--cert",
                folder.resolve("client.pem").toString(),
                "--key",
                folder.resolve("client.key").toString(),
                "--header",
                "Content-Type: application/json",
                "--data",
                "{}",
                lfi.endpoint().toString())
            .inheritIO()
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("curl ended with " + process.exitValue());
    }
  }

  private static void registered(RegistrationResult result) {
    if (!(result.outcome() instanceof RegistrationOutcome.Registered)) {
      throw new IllegalStateException(result.transcript());
    }
  }

  private static final class Checking implements BatchListener {
    @Override
    public void started(int index, RegistrationAttempt attempt) {}

    @Override
    public void postponed(int index, RegistrationResult refusal, Instant until) {}

    @Override
    public void finished(int index, RegistrationResult result) {
      registered(result);
    }
  }

  private interface Work {
    void run() throws Exception;
  }

  private static double millis(Work work) throws Exception {
    long begin = System.nanoTime();
    work.run();
    return (System.nanoTime() - begin) / 1e6;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static double memory() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
  }

  private void say(String what, double value, String unit) {
    out.printf("%-52s %10.1f %s%n", what, value, unit);
  }
}
