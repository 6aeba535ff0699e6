package openfinance.onboarding.ui.tasks;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;

/**
 * Runs work off the window's thread. Every callback arrives on the window's thread. What the work
 * throws unexpectedly arrives as the problem {@code UNEXPECTED}.
 */
public interface Tasks {
  /**
   * Runs work.
   *
   * @param work blocking and interruptible
   * @param onSuccess told the value
   * @param onProblem told why there is none
   * @param onFinally told that it ended, also when it was cancelled; always last
   * @return the work, to cancel it: then neither success nor problem is told
   */
  <T> Running run(
      Callable<Outcome<T>> work,
      Consumer<T> onSuccess,
      Consumer<Problem> onProblem,
      Runnable onFinally);

  /** Runs work of which only success and problem matter. */
  default <T> Running run(
      Callable<Outcome<T>> work, Consumer<T> onSuccess, Consumer<Problem> onProblem) {
    return run(work, onSuccess, onProblem, () -> {});
  }

  /** Runs something on the window's thread, soon. For news from work that is under way. */
  void onWindowThread(Runnable news);

  /** Work that is under way or has ended. */
  interface Running {
    /** Interrupts it and drops its result. */
    void cancel();
  }
}
