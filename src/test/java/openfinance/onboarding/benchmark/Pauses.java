package openfinance.onboarding.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * The longest time for which the window's thread answers nothing while an act is done, and the most
 * that it worked in between two answers: on a busy machine it also waits for a processor.
 */
final class Pauses {
  private static final long LINGER_MILLIS = 300;
  private static final long REST_MILLIS = 30;

  /** The question itself is work of the window's thread. */
  private static final long QUESTION_MILLIS = 10;

  private static final int QUIET_SPANS = 4;
  private static final int PULSES = 2;
  private static final int DECIMAL = 10;
  private static final int LINE = 128;
  private static final double NANOS_PER_MILLI = 1e6;

  /** Of the thread that opens it: the nanoseconds for which it had a processor come first. */
  private static final Path WORK = Path.of("/proc/thread-self/schedstat");

  private final Scene scene;
  private final ByteBuffer times = ByteBuffer.allocate(LINE);
  private Optional<FileChannel> window = Optional.empty();
  private volatile boolean watching = true;
  private long worst;
  private long worked;
  private volatile long mostWork;

  private Pauses(Scene scene) {
    this.scene = scene;
  }

  /** Prints the names of the columns. */
  static void printHead(String act) {
    System.out.printf("%-36s %10s %16s %16s%n", act, "ms", "worst pause, ms", "most work, ms");
  }

  /**
   * Does the act on the window's thread, waits until its result is painted, watches for a while
   * longer, and prints a line.
   *
   * @param ended whether the work that the act began has ended; asked on the window's thread
   */
  static void measure(Scene scene, String act, Runnable work, BooleanSupplier ended)
      throws Exception {
    Pauses pauses = new Pauses(scene);
    AnimationTimer pulses = pauses.eachPulse();
    onWindowThread(
        () -> {
          pauses.window = Optional.of(FileChannel.open(WORK));
          pauses.worked = pauses.work();
          pulses.start();
          return true;
        });
    Thread watch = Thread.ofPlatform().daemon().start(pauses::watch);
    long start = System.nanoTime();
    onWindowThread(
        () -> {
          work.run();
          return true;
        });
    while (!onWindowThread(ended::getAsBoolean)) {
      Thread.sleep(QUESTION_MILLIS);
    }
    pauses.awaitPaint();
    double took = (System.nanoTime() - start) / NANOS_PER_MILLI;
    Thread.sleep(LINGER_MILLIS);
    pauses.watching = false;
    watch.join();
    onWindowThread(
        () -> {
          pulses.stop();
          pauses.window.orElseThrow().close();
          return true;
        });
    System.out.printf(
        "%-36s %10.1f %16.1f %16.1f%n",
        act, took, pauses.worst / NANOS_PER_MILLI, pauses.mostWork / NANOS_PER_MILLI);
  }

  /** Returns once the process does little: a person looks at a window before pressing anything. */
  static void awaitRest() throws InterruptedException {
    int quiet = 0;
    while (quiet < QUIET_SPANS) {
      Duration before = processorTime();
      Thread.sleep(LINGER_MILLIS);
      quiet = processorTime().minus(before).toMillis() > REST_MILLIS ? 0 : quiet + 1;
    }
  }

  private static Duration processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }

  /** Asks the window's thread again and again, and notes how long it lets the question wait. */
  private void watch() {
    try {
      while (watching) {
        CountDownLatch answered = new CountDownLatch(1);
        long asked = System.nanoTime();
        Platform.runLater(
            () -> {
              noteWork();
              answered.countDown();
            });
        answered.await();
        worst = Math.max(worst, System.nanoTime() - asked);
        Thread.sleep(1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Before a pulse the thread would answer, also where it was not asked in time. */
  private AnimationTimer eachPulse() {
    return new AnimationTimer() {
      @Override
      public void handle(long now) {
        noteWork();
      }
    };
  }

  private void noteWork() {
    long now = work();
    mostWork = Math.max(mostWork, now - worked);
    worked = now;
  }

  /** Reads an open file, since to open it would be work of its own for each question. */
  private long work() {
    try {
      times.clear();
      window.orElseThrow().read(times, 0);
      String read = new String(times.array(), 0, times.position(), StandardCharsets.US_ASCII);
      return Long.parseLong(read, 0, read.indexOf(' '), DECIMAL);
    } catch (IOException e) {
      throw new UncheckedIOException("only Linux tells it", e);
    }
  }

  /** The first pulse lays out what was changed, the second what that brought up. */
  private void awaitPaint() throws Exception {
    CountDownLatch pulses = new CountDownLatch(PULSES);
    Runnable pulse =
        () -> {
          pulses.countDown();
          Platform.requestNextPulse();
        };
    onWindowThread(
        () -> {
          scene.addPostLayoutPulseListener(pulse);
          Platform.requestNextPulse();
          return true;
        });
    pulses.await();
    onWindowThread(
        () -> {
          scene.removePostLayoutPulseListener(pulse);
          return true;
        });
  }

  static <T> T onWindowThread(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get();
  }
}
