package openfinance.onboarding.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.testkit.FakeLfi;
import openfinance.onboarding.testkit.TestAuthority;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchRegistrationTest {
  private final TestAuthority servers = new TestAuthority("Server Side");
  private final TestAuthority clients = new TestAuthority("Client Side");
  private final ClientIdentity identity = clients.client();
  private MemoryJournal journal = new MemoryJournal();

  @BeforeEach
  void startAfresh() {
    journal = new MemoryJournal();
  }

  private BatchRegistration batch(int concurrency) {
    return new BatchRegistration(new RegistrationService(journal, Clock.systemUTC()), concurrency);
  }

  private List<RegistrationRequest> requests(FakeLfi lfi, int count) {
    return Collections.nCopies(count, Requests.to(lfi.endpoint(), identity, servers));
  }

  @Test
  void makesOneAttemptEachAndNoMoreAtOnceThanAllowed() throws IOException {
    AtomicInteger atOnce = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    FakeLfi.Behaviour counting =
        socket -> {
          most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
          atOnce.decrementAndGet();
          FakeLfi.status(204, "").answer(socket);
        };
    Set<Integer> started = ConcurrentHashMap.newKeySet();
    Set<Integer> finished = ConcurrentHashMap.newKeySet();
    try (FakeLfi lfi = FakeLfi.start(servers.server(FakeLfi.HOST), clients, counting)) {
      batch(3)
          .run(
              requests(lfi, 12),
              (index, attempt) -> started.add(index),
              indexed -> finished.add(indexed.index()));
      assertEquals(12, lfi.requests().size());
    }
    Set<Integer> all = Set.copyOf(IntStream.range(0, 12).boxed().toList());
    assertEquals(all, started);
    assertEquals(all, finished);
    assertEquals(12, journal.finished().size());
    assertTrue(most.get() <= 3, () -> most.get() + " at once");
  }

  @Test
  void cancellingStopsWhatWasNotSentAndLetsTheSentFinish() throws IOException {
    CountDownLatch cancelled = new CountDownLatch(1);
    FakeLfi.Behaviour patient =
        socket -> {
          cancelled.await();
          FakeLfi.status(204, "").answer(socket);
        };
    List<RegistrationOutcome> outcomes = Collections.synchronizedList(new ArrayList<>());
    try (FakeLfi lfi = FakeLfi.start(servers.server(FakeLfi.HOST), clients, patient)) {
      BatchRegistration batch = batch(1);
      batch.run(
          requests(lfi, 5),
          (index, attempt) -> {
            batch.cancelUnsent();
            cancelled.countDown();
          },
          indexed -> outcomes.add(indexed.result().outcome()));
      assertEquals(1, lfi.requests().size());
    }
    assertEquals(1, journal.begun().size());
    assertEquals(
        1, outcomes.stream().filter(RegistrationOutcome.Registered.class::isInstance).count());
    assertEquals(
        4,
        outcomes.stream()
            .filter(RegistrationOutcome.Failed.class::isInstance)
            .filter(o -> o.problem().orElseThrow().code() == ProblemCode.CANCELLED)
            .count());
  }
}
