package openfinance.onboarding.transport;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.hc.core5.http.HttpHost;

/**
 * How connections are made.
 *
 * @param trust who may vouch for a server
 * @param proxy which way to take
 * @param timeout the longest a connect may take, a wait for an answer, and a whole answer
 * @param logins asked when a proxy demands a login
 * @param clocks told what servers' clocks say
 * @param transcripts told of each exchange of documents, redacted
 */
public record ConnectionPolicy(
    TrustAnchors trust,
    ProxyChoice proxy,
    Duration timeout,
    ProxyLogins logins,
    ClockComparison clocks,
    Consumer<String> transcripts) {
  /** The time that is given unless the person says otherwise. */
  public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);

  /** Without logins and a memory of clocks of its own. */
  public ConnectionPolicy(TrustAnchors trust, ProxyChoice proxy, Duration timeout) {
    this(trust, proxy, timeout, ProxyLogins.NONE, new ClockComparison());
  }

  /** Telling nobody of exchanges. */
  public ConnectionPolicy(
      TrustAnchors trust,
      ProxyChoice proxy,
      Duration timeout,
      ProxyLogins logins,
      ClockComparison clocks) {
    this(trust, proxy, timeout, logins, clocks, transcript -> {});
  }

  /** Straight to the host with the default time. */
  public static ConnectionPolicy direct(TrustAnchors trust) {
    return new ConnectionPolicy(trust, new ProxyChoice.Direct(), DEFAULT_TIMEOUT);
  }

  /** The same, asking here when a proxy demands a login. */
  public ConnectionPolicy with(ProxyLogins asking) {
    return new ConnectionPolicy(trust, proxy, timeout, asking, clocks, transcripts);
  }

  /** The same, telling of each exchange. */
  public ConnectionPolicy telling(Consumer<String> listener) {
    return new ConnectionPolicy(trust, proxy, timeout, logins, clocks, listener);
  }

  /**
   * The proxy on the way to an address, as {@code host:port}; empty where the way is direct. Asks
   * the operating system where that is the choice, which may take its time.
   */
  public Optional<String> proxyTo(URI uri) {
    return Route.to(uri, proxy).getFirst().proxy().map(HttpHost::toHostString);
  }
}
