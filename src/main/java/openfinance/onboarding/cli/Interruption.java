package openfinance.onboarding.cli;

import java.util.concurrent.CountDownLatch;

/**
 * While it is open, an interrupt of the process (SIGINT, SIGTERM) cancels what is under way and
 * waits until that has ended in order. The process then ends with the status of {@link #endsWith}.
 */
final class Interruption implements AutoCloseable {
  /** What a shell reports of a program that an interrupt ended: 128 and the signal's number. */
  private static final int INTERRUPTED = 130;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook;
  private volatile int status = INTERRUPTED;

  private Interruption(Runnable cancel) {
    this.hook =
        new Thread(
            () -> {
              cancel.run();
              awaitEnd();
              Runtime.getRuntime().halt(status);
            },
            "interruption");
  }

  /** Runs this when the process is interrupted. */
  static Interruption of(Runnable cancel) {
    Interruption interruption = new Interruption(cancel);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /** The exit status, which is the same whether the process was interrupted or not. */
  int endsWith(int exitStatus) {
    status = exitStatus;
    return exitStatus;
  }

  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending: the hook is running and was waiting for this.
      return;
    }
  }

  private void awaitEnd() {
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
