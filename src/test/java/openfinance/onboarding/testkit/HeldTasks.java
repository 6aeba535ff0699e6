package openfinance.onboarding.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.ui.tasks.Tasks;

/** Tasks that end when the test says so, in the order that it wants. */
public final class HeldTasks implements Tasks {
  private final InlineTasks tasks = new InlineTasks();
  private final List<Runnable> held = new ArrayList<>();

  @Override
  public <T> Running run(
      Callable<Outcome<T>> work,
      Consumer<T> onSuccess,
      Consumer<Problem> onProblem,
      Runnable onFinally) {
    Runnable task = () -> tasks.run(work, onSuccess, onProblem, onFinally);
    held.add(task);
    return () -> {
      if (held.remove(task)) {
        onFinally.run();
      }
    };
  }

  @Override
  public void onWindowThread(Runnable news) {
    tasks.onWindowThread(news);
  }

  /** How many have not ended. */
  public int count() {
    return held.size();
  }

  /** Ends one of those that are held, by its place. */
  public void end(int place) {
    held.remove(place).run();
  }
}
