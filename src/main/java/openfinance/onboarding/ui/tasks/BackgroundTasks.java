package openfinance.onboarding.ui.tasks;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tasks on virtual threads, with callbacks on the JavaFX application thread. */
public final class BackgroundTasks implements Tasks, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(BackgroundTasks.class);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  @Override
  public <T> Running run(
      Callable<Outcome<T>> work,
      Consumer<T> onSuccess,
      Consumer<Problem> onProblem,
      Runnable onFinally) {
    AtomicBoolean cancelled = new AtomicBoolean();
    Future<?> future =
        threads.submit(
            () -> {
              Outcome<T> outcome = outcomeOf(work);
              Platform.runLater(
                  () -> {
                    try {
                      if (!cancelled.get()) {
                        tell(outcome, onSuccess, onProblem);
                      }
                    } finally {
                      onFinally.run();
                    }
                  });
            });
    return () -> {
      cancelled.set(true);
      future.cancel(true);
    };
  }

  @Override
  public void onWindowThread(Runnable news) {
    Platform.runLater(news);
  }

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

  private static <T> Outcome<T> outcomeOf(Callable<Outcome<T>> work) {
    try {
      return work.call();
    } catch (Exception | LinkageError e) {
      LOG.error("unexpected", e);
      return Outcome.failure(Problem.of(ProblemCode.UNEXPECTED).withDetail(e.toString()));
    }
  }
}
