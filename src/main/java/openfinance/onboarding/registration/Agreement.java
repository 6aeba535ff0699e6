package openfinance.onboarding.registration;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How long the person agreed to wait for hosts that want no requests for now: before a batch began,
 * or while it runs. May be used from several threads.
 */
final class Agreement {
  private final Duration patience;
  private final Map<String, Duration> hosts = new HashMap<>();
  private int underWay;
  private boolean cancelled;

  /**
   * An agreement.
   *
   * @param patience for every host, agreed to beforehand
   */
  Agreement(Duration patience) {
    this.patience = patience;
  }

  /** So many attempts begin. */
  synchronized void begin(int attempts) {
    underWay += attempts;
  }

  /** One of them has ended. */
  synchronized void end() {
    underWay--;
    notifyAll();
  }

  /** The person agrees to wait so long for the host of this endpoint. */
  synchronized void add(URI endpoint, Duration longest) {
    hosts.merge(HostPauses.host(endpoint), longest, Agreement::longer);
    notifyAll();
  }

  /** Nobody waits for anybody any more. */
  synchronized void cancel() {
    cancelled = true;
    notifyAll();
  }

  /**
   * Whether the person agreed to a wait this long, or one that is over, for the endpoint's host.
   */
  synchronized boolean covers(URI endpoint, Duration wait) {
    Duration agreed =
        longer(patience, hosts.getOrDefault(HostPauses.host(endpoint), Duration.ZERO));
    return !agreed.isZero() && wait.compareTo(agreed) <= 0;
  }

  /**
   * Gives the person time to agree, as long as other attempts are under way. The caller's own does
   * not count meanwhile.
   *
   * @param until when the host takes requests again
   * @return whether the person agreed
   */
  synchronized boolean await(URI endpoint, Instant until, Supplier<Instant> now)
      throws InterruptedException {
    underWay--;
    notifyAll();
    while (!cancelled && underWay > 0 && !covers(endpoint, Duration.between(now.get(), until))) {
      wait();
    }
    boolean agreed = !cancelled && covers(endpoint, Duration.between(now.get(), until));
    underWay++;
    return agreed;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
