package openfinance.onboarding.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.testkit.FakeLfi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchRegistrationTest {
  private final Sides sides = new Sides();
  private MemoryJournal journal = new MemoryJournal();

  @BeforeEach
  void startAfresh() {
    journal = new MemoryJournal();
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
    Told told = new Told();
    try (FakeLfi lfi = sides.lfi(counting)) {
      Sides.batch(journal, 3, Duration.ZERO).run(sides.requests(lfi, 12), told);
      assertEquals(12, lfi.requests().size());
    }
    assertEquals(12, told.started.size());
    assertEquals(Set.copyOf(IntStream.range(0, 12).boxed().toList()), told.finished.keySet());
    assertEquals(12, journal.finished().size());
    assertTrue(most.get() <= 3, () -> most.get() + " at once");
  }

  @Test
  void oneAtATimeGoesInTheGivenOrder() {
    List<Integer> given = IntStream.range(0, 200).boxed().toList();
    List<Integer> prepared = new CopyOnWriteArrayList<>();
    List<RequestSource> sources =
        given.stream()
            .<RequestSource>map(
                number ->
                    () -> {
                      prepared.add(number);
                      return Optional.empty();
                    })
            .toList();
    Sides.batch(journal, 1, Duration.ZERO).run(sources, new Told());
    assertEquals(given, prepared);
  }

  @Test
  void cancellingStopsWhatWasNotSentAndLetsTheSentFinish() throws IOException {
    CountDownLatch cancelled = new CountDownLatch(1);
    FakeLfi.Behaviour patient =
        socket -> {
          cancelled.await();
          FakeLfi.status(204, "").answer(socket);
        };
    BatchRegistration batch = Sides.batch(journal, 1, Duration.ZERO);
    Told told =
        new Told() {
          @Override
          public void started(int index, RegistrationAttempt attempt) {
            batch.cancelUnsent();
            cancelled.countDown();
          }
        };
    try (FakeLfi lfi = sides.lfi(patient)) {
      batch.run(sides.requests(lfi, 5), told);
      assertEquals(1, lfi.requests().size());
    }
    assertEquals(1, journal.begun().size());
    assertEquals(1, told.of(RegistrationOutcome.Registered.class));
    assertEquals(4, told.with(ProblemCode.CANCELLED));
  }

  @Test
  void oneThatHangsDelaysNobody() throws IOException {
    CountDownLatch othersAnswered = new CountDownLatch(5);
    FakeLfi.Behaviour hanging =
        socket -> {
          othersAnswered.await();
          FakeLfi.status(204, "").answer(socket);
        };
    Told told =
        new Told() {
          @Override
          public void finished(int index, RegistrationResult result) {
            super.finished(index, result);
            othersAnswered.countDown();
          }
        };
    try (FakeLfi slow = sides.lfi(hanging);
        FakeLfi quick = sides.lfi(FakeLfi.status(204, ""))) {
      List<RequestSource> all = new ArrayList<>(List.of(sides.request(slow)));
      all.addAll(sides.requests(quick, 5));
      Sides.batch(journal, 2, Duration.ZERO).run(all, told);
    }
    assertEquals(6, told.of(RegistrationOutcome.Registered.class));
  }

  @Test
  void aCancelInterruptsWhatIsStillBeingMadeReady() throws IOException {
    BatchRegistration batch = Sides.batch(journal, 2, Duration.ZERO);
    List<String> interrupted = new CopyOnWriteArrayList<>();
    RequestSource hanging =
        () -> {
          try {
            batch.cancelUnsent();
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            interrupted.add("yes");
          }
          return Optional.empty();
        };
    Told told = new Told();
    try (FakeLfi lfi = sides.lfi(FakeLfi.status(204, ""))) {
      batch.run(List.of(hanging), told);
      assertEquals(List.of(), lfi.requests());
    }
    assertEquals(List.of("yes"), interrupted);
    assertEquals(Set.of(), told.finished.keySet());
  }
}
