package openfinance.onboarding.ui.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;

/** The work of one page: cancelled together when the page is left. */
public final class TaskScope implements Tasks {
  private final Tasks tasks;
  private final List<Running> running = new ArrayList<>();

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
    Running started = tasks.run(work, onSuccess, onProblem, onFinally);
    running.add(started);
    return started;
  }

  @Override
  public void onWindowThread(Runnable news) {
    tasks.onWindowThread(news);
  }

  /** Cancels all that is under way. */
  public void cancelAll() {
    List.copyOf(running).forEach(Running::cancel);
    running.clear();
  }
}
