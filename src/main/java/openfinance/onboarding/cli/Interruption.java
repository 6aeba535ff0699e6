package openfinance.onboarding.cli;

import java.util.concurrent.CountDownLatch;

/**
 * While it is open, an interrupt of the process (SIGINT, SIGTERM) cancels what is under way and
 * waits until that has ended in order.
 */
final class Interruption implements AutoCloseable {
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook;

  private Interruption(Runnable cancel) {
    this.hook =
        new Thread(
            () -> {
              cancel.run();
              awaitEnd();
            },
            "interruption");
  }

  /** Runs this when the process is interrupted. */
  static Interruption of(Runnable cancel) {
    Interruption interruption = new Interruption(cancel);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
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
