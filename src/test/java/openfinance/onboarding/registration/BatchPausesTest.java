package openfinance.onboarding.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.testkit.FakeLfi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Hosts that ask to wait, in a batch. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchPausesTest {
  private final Sides sides = new Sides();
  private MemoryJournal journal = new MemoryJournal();

  @BeforeEach
  void startAfresh() {
    journal = new MemoryJournal();
  }

  /** Takes no requests at first, and says for how long. */
  private static FakeLfi.Behaviour busyFirst(AtomicInteger asked, String retryAfter) {
    return socket -> {
      boolean first = asked.getAndIncrement() == 0;
      (first ? FakeLfi.status(429, "", "Retry-After: " + retryAfter) : FakeLfi.status(204, ""))
          .answer(socket);
    };
  }

  @Test
  void aHostThatAsksToWaitIsSentNothingMoreUntilThePersonAgrees() throws IOException {
    Told told = new Told();
    try (FakeLfi lfi = sides.lfi(busyFirst(new AtomicInteger(), "600"))) {
      Sides.batch(journal, 1, Duration.ZERO).run(sides.requests(lfi, 3), told);
      assertEquals(1, lfi.requests().size());
    }
    assertEquals(3, told.with(ProblemCode.RATE_LIMITED));
    assertEquals(1, told.of(RegistrationOutcome.Rejected.class));
    assertEquals(1, journal.begun().size());
    assertEquals(List.of(), told.postponed);
  }

  @Test
  void onceThePersonAgreedItWaitsAndSendsOnceMore() throws IOException {
    Told told = new Told();
    try (FakeLfi lfi = sides.lfi(busyFirst(new AtomicInteger(), "1"))) {
      Sides.batch(journal, 1, Duration.ofSeconds(10)).run(sides.requests(lfi, 2), told);
      assertEquals(3, lfi.requests().size());
    }
    assertEquals(2, told.of(RegistrationOutcome.Registered.class));
    assertEquals(1, told.postponed.size());
    RegistrationAttempt second = journal.begun().get(1);
    assertFalse(second.startedAt().isBefore(told.postponed.getFirst()), "it waited");
  }

  @Test
  void anLfiThatNamesNoTimeAheadIsNotSentASecondRequestUnasked() throws IOException {
    Told told = new Told();
    try (FakeLfi lfi = sides.lfi(busyFirst(new AtomicInteger(), "0"))) {
      Sides.batch(journal, 1, Duration.ZERO).run(sides.requests(lfi, 1), told);
      assertEquals(1, lfi.requests().size());
    }
    assertEquals(1, told.of(RegistrationOutcome.Rejected.class));
  }

  @Test
  void thePersonCanAgreeForOneHostWhileOthersAreUnderWay() throws IOException {
    CountDownLatch waits = new CountDownLatch(1);
    FakeLfi.Behaviour slow =
        socket -> {
          assertTrue(waits.await(20, TimeUnit.SECONDS));
          FakeLfi.status(204, "").answer(socket);
        };
    BatchRegistration batch = Sides.batch(journal, 3, Duration.ZERO);
    try (FakeLfi busy = sides.lfi(busyFirst(new AtomicInteger(), "1"));
        FakeLfi other = sides.lfi(busyFirst(new AtomicInteger(), "1"));
        FakeLfi lasting = sides.lfi(slow)) {
      Told told =
          new Told() {
            @Override
            public void postponed(int index, RegistrationResult refusal, Instant until) {
              super.postponed(index, refusal, until);
              waits.countDown();
            }

            @Override
            public void finished(int index, RegistrationResult result) {
              super.finished(index, result);
              batch.agreeToWait(busy.endpoint(), Duration.ofSeconds(10));
            }
          };
      batch.run(List.of(sides.request(busy), sides.request(other), sides.request(lasting)), told);
      assertEquals(2, busy.requests().size());
      assertEquals(1, other.requests().size());
      assertEquals(1, told.postponed.size());
      assertEquals(2, told.of(RegistrationOutcome.Registered.class));
      assertEquals(1, told.of(RegistrationOutcome.Rejected.class));
    }
  }

  @Test
  void aCancelEndsTheWaitWithTheAnswerThatCame() throws IOException {
    BatchRegistration batch = Sides.batch(journal, 1, Duration.ofHours(1));
    Told told =
        new Told() {
          @Override
          public void postponed(int index, RegistrationResult refusal, Instant until) {
            batch.cancelUnsent();
          }
        };
    try (FakeLfi lfi = sides.lfi(busyFirst(new AtomicInteger(), "600"))) {
      batch.run(sides.requests(lfi, 1), told);
    }
    assertEquals(1, told.of(RegistrationOutcome.Rejected.class));
  }
}
