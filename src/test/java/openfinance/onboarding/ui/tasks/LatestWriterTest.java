package openfinance.onboarding.ui.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LatestWriterTest {
  private final Optional<Thread.UncaughtExceptionHandler> before =
      Optional.ofNullable(Thread.getDefaultUncaughtExceptionHandler());

  /** The fault that is raised on purpose is told to nobody, and so to no later test. */
  @BeforeEach
  void keepFaultsHere() {
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> {});
  }

  @AfterEach
  void tellFaultsAgain() {
    Thread.setDefaultUncaughtExceptionHandler(before.orElse(null));
  }

  private final List<Integer> written = new CopyOnWriteArrayList<>();

  @Test
  void writesInTheBackgroundAndLeavesOutWhatWasReplaced() {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    AtomicReference<Thread> thread = new AtomicReference<>();
    try (LatestWriter<Integer> writer =
        new LatestWriter<>(
            value -> {
              thread.set(Thread.currentThread());
              begun.countDown();
              await(goOn);
              written.add(value);
            })) {
      writer.accept(1);
      await(begun);
      IntStream.rangeClosed(2, 9).forEach(writer::accept);
      goOn.countDown();
    }
    assertEquals(List.of(1, 9), written);
    assertNotEquals(Thread.currentThread(), thread.get());
  }

  @Test
  void aWriteThatFailsLosesNeitherTheNextNorTheEnd() {
    try (LatestWriter<Integer> writer =
        new LatestWriter<>(
            value -> {
              if (value == 1) {
                throw new IllegalStateException("the disk is full");
              }
              written.add(value);
            })) {
      writer.accept(1);
      writer.flush();
      writer.accept(2);
    }
    assertEquals(List.of(2), written);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
