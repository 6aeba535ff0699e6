package openfinance.onboarding.ui.tasks;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.transport.UnexpectedFault;

/** Tells of what no thread caught, instead of losing it. */
public final class FaultWatch implements UncaughtExceptionHandler {
  private final Tasks tasks;
  private final Consumer<Problem> show;
  private final Optional<UncaughtExceptionHandler> before;
  private final AtomicBoolean showing = new AtomicBoolean();

  private FaultWatch(Tasks tasks, Consumer<Problem> show) {
    this.tasks = tasks;
    this.show = show;
    this.before = Optional.ofNullable(Thread.getDefaultUncaughtExceptionHandler());
  }

  /**
   * Watches every thread of the program from now on.
   *
   * @param show told the problem {@code UNEXPECTED}, on the window's thread
   */
  public static void begin(Tasks tasks, Consumer<Problem> show) {
    Thread.setDefaultUncaughtExceptionHandler(new FaultWatch(tasks, show));
  }

  @Override
  public void uncaughtException(Thread thread, Throwable fault) {
    Problem problem = UnexpectedFault.problem(fault);
    // What fails while a fault is shown is only logged: showing it would fail again, for ever.
    if (showing.compareAndSet(false, true)) {
      tasks.onWindowThread(
          () -> {
            show.accept(problem);
            showing.set(false);
          });
    }
    before.ifPresent(handler -> handler.uncaughtException(thread, fault));
  }
}
