package openfinance.onboarding.registration;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Until when hosts want no requests. May be used from several threads and by several batches. */
public final class HostPauses {
  private final Map<String, Instant> ends = new ConcurrentHashMap<>();

  /** The host of this endpoint wants none until then. */
  public void pause(URI endpoint, Instant until) {
    ends.merge(host(endpoint), until, (one, other) -> one.isAfter(other) ? one : other);
  }

  /** When the host of this endpoint takes requests again; empty when it does now. */
  public Optional<Instant> end(URI endpoint, Instant now) {
    return Optional.ofNullable(ends.get(host(endpoint))).filter(end -> end.isAfter(now));
  }

  /** Which endpoints belong together: those of one host and port. */
  static String host(URI endpoint) {
    return String.valueOf(endpoint.getAuthority()).toLowerCase(Locale.ROOT);
  }
}
