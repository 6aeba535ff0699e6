package openfinance.onboarding.ui.tasks;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.transport.UnexpectedFault;

/** Tasks on virtual threads, with callbacks on the JavaFX application thread. */
public final class BackgroundTasks implements Tasks, AutoCloseable {
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  @Override
  public <T> Running run(
      Callable<Outcome<T>> work,
      Consumer<T> onSuccess,
      Consumer<Problem> onProblem,
      Runnable onFinally) {
    if (threads.isShutdown()) {
      // The window is closed: a frame of its page may still come after that.
      Platform.runLater(onFinally);
      return () -> {};
    }
    AtomicBoolean cancelled = new AtomicBoolean();
    BooleanSupplier dropped = () -> cancelled.get() || threads.isShutdown();
    FutureTask<Outcome<T>> attempt = new FutureTask<>(() -> outcomeOf(work, dropped));
    Runnable ended =
        () -> {
          try {
            if (!dropped.getAsBoolean()) {
              tell(attempt.resultNow(), onSuccess, onProblem);
            }
          } finally {
            onFinally.run();
          }
        };
    threads.execute(
        () -> {
          attempt.run();
          Platform.runLater(ended);
        });
    return () -> {
      cancelled.set(true);
      attempt.cancel(true);
    };
  }

  @Override
  public void onWindowThread(Runnable news) {
    Platform.runLater(news);
  }

  /** Interrupts all work and drops its results: who asked for them is gone. */
  @Override
  public void close() {
    threads.shutdownNow();
  }

  private static <T> void tell(
      Outcome<T> outcome, Consumer<T> onSuccess, Consumer<Problem> onProblem) {
    switch (outcome) {
      case Outcome.Success<T>(T value) -> onSuccess.accept(value);
      case Outcome.Failure<T>(Problem problem) -> onProblem.accept(problem);
    }
  }

  /** Work that was dropped ends as it may: what it throws then is no fault. */
  private static <T> Outcome<T> outcomeOf(Callable<Outcome<T>> work, BooleanSupplier dropped) {
    try {
      return work.call();
    } catch (Throwable e) {
      return Outcome.failure(
          dropped.getAsBoolean() ? Problem.of(ProblemCode.UNEXPECTED) : UnexpectedFault.problem(e));
    }
  }
}
