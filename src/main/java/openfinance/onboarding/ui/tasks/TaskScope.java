package openfinance.onboarding.ui.tasks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;

/** The work of one page: cancelled together when the page is left. */
public final class TaskScope implements Tasks {
  private final Tasks tasks;

  /** What has not ended, by the flag that says when it has. For the window's thread. */
  private final Map<AtomicBoolean, Running> running = new LinkedHashMap<>();

  /** Runs work on these tasks. */
  public TaskScope(Tasks tasks) {
    this.tasks = tasks;
  }

  @Override
  public <T> Running run(
      Callable<Outcome<T>> work,
      Consumer<T> onSuccess,
      Consumer<Problem> onProblem,
      Runnable onFinally) {
    AtomicBoolean ended = new AtomicBoolean();
    Running started =
        tasks.run(
            work,
            onSuccess,
            onProblem,
            () -> {
              ended.set(true);
              running.remove(ended);
              onFinally.run();
            });
    if (!ended.get()) {
      running.put(ended, started);
    }
    return started;
  }

  @Override
  public void onWindowThread(Runnable news) {
    tasks.onWindowThread(news);
  }

  /** Cancels all that is under way. */
  public void cancelAll() {
    List.copyOf(running.values()).forEach(Running::cancel);
    running.clear();
  }
}
