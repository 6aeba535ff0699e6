package openfinance.onboarding.benchmark;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.ui.tasks.Tasks;

/** Tasks that tell when all that was asked for has ended and was shown, what it led to as well. */
final class CountedTasks implements Tasks {
  private final Tasks tasks;
  private final AtomicInteger running = new AtomicInteger();

  CountedTasks(Tasks tasks) {
    this.tasks = tasks;
  }

  @Override
  public <T> Running run(
      Callable<Outcome<T>> work,
      Consumer<T> onSuccess,
      Consumer<Problem> onProblem,
      Runnable onFinally) {
    running.incrementAndGet();
    return tasks.run(
        work,
        onSuccess,
        onProblem,
        () -> {
          onFinally.run();
          running.decrementAndGet();
        });
  }

  @Override
  public void onWindowThread(Runnable news) {
    tasks.onWindowThread(news);
  }

  /** Whether nothing is under way. */
  boolean ended() {
    return running.get() == 0;
  }
}
