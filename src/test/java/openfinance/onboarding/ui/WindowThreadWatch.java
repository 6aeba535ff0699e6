package openfinance.onboarding.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;

/**
 * Asks the window's thread for a sign of life all the time. While it gives none it is looked at
 * again and again, so that a pause has a cause: what was at work most often.
 */
final class WindowThreadWatch implements AutoCloseable {
  /** A frame at 60 a second. */
  static final double FRAME_MILLIS = 16;

  private static final long LOOK_EVERY_MILLIS = 2;
  private static final String OURS = "openfinance.onboarding.";

  /** What tests do on the window's thread is nobody's pause. */
  private static final Set<String> HARNESS =
      Set.of("ui.Seen", "ui.WindowDriver", "ui.Picture", "ui.Names");

  private static final List<Map.Entry<String, String>> WORK =
      List.of(
          Map.entry("FXMLLoader", "making a view from FXML"),
          Map.entry("doCSSPass", "styling"),
          Map.entry("CssStyleHelper", "styling"),
          Map.entry("doLayoutPass", "layout"),
          Map.entry("syncPGNode", "handing the scene to the renderer"),
          Map.entry("waitForRenderingToComplete", "waiting for the renderer"),
          Map.entry("Window.show", "opening a window"));

  private final Thread watched;
  private final List<Pause> pauses = Collections.synchronizedList(new ArrayList<>());
  private final Thread watcher = Thread.ofPlatform().daemon().unstarted(this::watch);
  private volatile String doing = "start";
  private volatile boolean closed;

  /**
   * A time without a sign of life.
   *
   * @param millis how long it lasted
   * @param busyMillis how long the thread itself was at work meanwhile; the rest it waited for the
   *     processor or for the renderer
   * @param doing what the person was doing
   * @param cause what was at work most often
   */
  record Pause(double millis, double busyMillis, String doing, String cause) {}

  WindowThreadWatch() {
    this.watched = WindowDriver.onWindowThread(Thread::currentThread);
    watcher.start();
  }

  /** From now on the person does this. */
  void doing(String act) {
    doing = act;
  }

  /** The longest pauses, the longest first. */
  List<Pause> longest(int count) {
    synchronized (pauses) {
      return pauses.stream()
          .filter(pause -> !pause.cause().isEmpty() || pause.millis() <= FRAME_MILLIS)
          .sorted(Comparator.comparingDouble(Pause::millis).reversed())
          .limit(count)
          .toList();
    }
  }

  @Override
  public void close() {
    closed = true;
  }

  private void watch() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    try {
      while (!closed) {
        CountDownLatch sign = new CountDownLatch(1);
        Map<String, Integer> seen = new HashMap<>();
        long cpu = threads.getThreadCpuTime(watched.threadId());
        long start = System.nanoTime();
        Platform.runLater(sign::countDown);
        while (!sign.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
          seen.merge(cause(watched.getStackTrace()), 1, Integer::sum);
        }
        double millis = (System.nanoTime() - start) / 1e6;
        double busy = (threads.getThreadCpuTime(watched.threadId()) - cpu) / 1e6;
        pauses.add(new Pause(millis, busy, doing, mostOften(seen)));
        Thread.sleep(1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String mostOften(Map<String, Integer> seen) {
    return seen.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** Our own code that is at work, and what JavaFX does for it; empty for the test's own. */
  private static String cause(StackTraceElement... stack) {
    if (HARNESS.stream().anyMatch(name -> at(stack, OURS + name))) {
      return "";
    }
    String work =
        WORK.stream()
            .filter(kind -> Stream.of(stack).anyMatch(it -> it.toString().contains(kind.getKey())))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(stack.length == 0 ? "nothing" : stack[0].toString());
    return Stream.of(stack)
        .filter(it -> it.getClassName().startsWith(OURS))
        .findFirst()
        .map(it -> it.getClassName().substring(OURS.length()) + "." + it.getMethodName())
        .map(ours -> ours + ", " + work)
        .orElse(work);
  }

  private static boolean at(StackTraceElement[] stack, String className) {
    return Stream.of(stack).anyMatch(it -> it.getClassName().startsWith(className));
  }
}
