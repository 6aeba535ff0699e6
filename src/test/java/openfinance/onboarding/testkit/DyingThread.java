package openfinance.onboarding.testkit;

/** A thread that nobody catches. */
public final class DyingThread {
  private DyingThread() {}

  /** A thread dies of a fault; once this returns, all who watch over threads were told of it. */
  public static void dieOf(RuntimeException fault) {
    Thread dying =
        Thread.ofPlatform()
            .start(
                () -> {
                  throw fault;
                });
    try {
      dying.join();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
