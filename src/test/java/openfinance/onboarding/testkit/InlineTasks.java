package openfinance.onboarding.testkit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.ui.tasks.Tasks;

/** Tasks that run at once in the caller, so that view models are tested without waiting. */
public final class InlineTasks implements Tasks {
  @Override
  public <T> Running run(
      Callable<Outcome<T>> work,
      Consumer<T> onSuccess,
      Consumer<Problem> onProblem,
      Runnable onFinally) {
    try {
      switch (work.call()) {
        case Outcome.Success<T>(T value) -> onSuccess.accept(value);
        case Outcome.Failure<T>(Problem problem) -> onProblem.accept(problem);
      }
    } catch (Exception e) {
      throw new AssertionError("work threw instead of returning a problem", e);
    }
    onFinally.run();
    return () -> {};
  }

  /** One at a time, as on a window's thread: the news come from the threads of the work. */
  @Override
  public synchronized void onWindowThread(Runnable news) {
    news.run();
  }
}
