package openfinance.onboarding.ui.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.testkit.DyingThread;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What no thread caught reaches the person, without secrets, and never in a loop. */
class FaultWatchTest {
  private final @Nullable UncaughtExceptionHandler before =
      Thread.getDefaultUncaughtExceptionHandler();
  private final List<Throwable> passedOn = new ArrayList<>();
  private final List<Problem> shown = new ArrayList<>();
  private final Deque<Runnable> windowThread = new ArrayDeque<>();

  @BeforeEach
  void aHandlerIsThereAlready() {
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> passedOn.add(fault));
  }

  @AfterEach
  void putBack() {
    Thread.setDefaultUncaughtExceptionHandler(before);
  }

  /** Keeps what should run on the window's thread until the test runs it. */
  private final class Waiting implements Tasks {
    @Override
    public <T> Running run(
        Callable<Outcome<T>> work,
        Consumer<T> onSuccess,
        Consumer<Problem> onProblem,
        Runnable onFinally) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void onWindowThread(Runnable news) {
      windowThread.add(news);
    }
  }

  @Test
  void aThreadThatDiesIsToldWithoutItsSecrets() {
    FaultWatch.begin(new Waiting(), shown::add);
    RuntimeException fault = new IllegalStateException("at https://a.test/?token=sesame");
    DyingThread.dieOf(fault);
    windowThread.remove().run();
    assertEquals(List.of(ProblemCode.UNEXPECTED), shown.stream().map(Problem::code).toList());
    assertFalse(shown.toString().contains("sesame"), shown.toString());
    assertEquals(List.of(fault), passedOn, "whoever watched before is told too");
  }

  @Test
  void oneFaultIsShownAtATimeAndALaterOneAgain() {
    FaultWatch.begin(new Waiting(), shown::add);
    DyingThread.dieOf(new IllegalStateException("first"));
    DyingThread.dieOf(new IllegalStateException("second"));
    assertEquals(1, windowThread.size());
    windowThread.remove().run();
    DyingThread.dieOf(new IllegalStateException("third"));
    assertEquals(1, windowThread.size());
  }

  @Test
  void aFaultWhileAFaultIsShownEndsThere() throws InterruptedException {
    RuntimeException broken = new IllegalStateException("cannot be drawn");
    FaultWatch.begin(
        new Waiting(),
        problem -> {
          throw broken;
        });
    DyingThread.dieOf(new IllegalStateException("first"));
    Thread drawing = Thread.ofPlatform().start(windowThread.remove());
    drawing.join();
    assertEquals(broken, passedOn.getLast());
    assertEquals(0, windowThread.size());
  }
}
