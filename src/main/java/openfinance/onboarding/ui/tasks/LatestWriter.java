package openfinance.onboarding.ui.tasks;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes values one after the other in the background. While one is being written, only the latest
 * of the others waits: what it replaces need not be written. May be used from several threads.
 */
public final class LatestWriter<T> implements AutoCloseable {
  private final Consumer<T> write;
  private Optional<T> waiting = Optional.empty();
  private boolean writing;

  /** Writes by this act, which is never at work twice at a time. */
  public LatestWriter(Consumer<T> write) {
    this.write = write;
  }

  /** Writes a value soon. */
  public synchronized void accept(T value) {
    waiting = Optional.of(value);
    if (!writing) {
      writing = true;
      Thread.ofVirtual().start(this::writeAll);
    }
  }

  /** Returns when everything is written. */
  public synchronized void flush() {
    boolean interrupted = false;
    while (writing) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** The same as {@link #flush}: nothing that was accepted is lost. */
  @Override
  public void close() {
    flush();
  }

  private void writeAll() {
    boolean ended = false;
    try {
      for (Optional<T> next = next(); next.isPresent(); next = next()) {
        write.accept(next.get());
      }
      ended = true;
    } finally {
      if (!ended) {
        stopped();
      }
    }
  }

  private synchronized Optional<T> next() {
    Optional<T> next = waiting;
    waiting = Optional.empty();
    if (next.isEmpty()) {
      stopped();
    }
    return next;
  }

  private synchronized void stopped() {
    writing = false;
    notifyAll();
  }
}
