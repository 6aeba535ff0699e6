package openfinance.onboarding.transport;

import java.net.SocketTimeoutException;
import java.time.Duration;

/** The time by which the current part of an exchange must be over. */
final class Deadline {
  private final Duration allowed;
  private volatile long end;

  Deadline(Duration allowed) {
    this.allowed = allowed;
    this.end = System.nanoTime() + allowed.toNanos();
  }

  /** The next part begins and has its own time. */
  void restart() {
    restart(allowed);
  }

  /** The next part begins and has this time. */
  void restart(Duration time) {
    end = System.nanoTime() + time.toNanos();
  }

  Duration allowed() {
    return allowed;
  }

  /** What is left, as a socket's timeout in milliseconds, at least one. */
  int millisLeft() throws SocketTimeoutException {
    long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
    if (left <= 0) {
      throw new SocketTimeoutException("no more time after " + allowed);
    }
    return (int) Math.min(left, Integer.MAX_VALUE);
  }
}
