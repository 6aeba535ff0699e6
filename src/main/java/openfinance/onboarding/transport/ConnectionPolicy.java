package openfinance.onboarding.transport;

import java.time.Duration;

/**
 * How connections are made.
 *
 * @param trust who may vouch for a server
 * @param proxy which way to take
 * @param timeout the longest a connect may take, a wait for an answer, and a whole answer
 * @param logins asked when a proxy demands a login
 * @param clocks told what servers' clocks say
 */
public record ConnectionPolicy(
    TrustAnchors trust,
    ProxyChoice proxy,
    Duration timeout,
    ProxyLogins logins,
    ClockComparison clocks) {
  /** The time that is given unless the person says otherwise. */
  public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);

  /** Without logins and a memory of clocks of its own. */
  public ConnectionPolicy(TrustAnchors trust, ProxyChoice proxy, Duration timeout) {
    this(trust, proxy, timeout, ProxyLogins.NONE, new ClockComparison());
  }

  /** Straight to the host with the default time. */
  public static ConnectionPolicy direct(TrustAnchors trust) {
    return new ConnectionPolicy(trust, new ProxyChoice.Direct(), DEFAULT_TIMEOUT);
  }

  /** The same, asking here when a proxy demands a login. */
  public ConnectionPolicy with(ProxyLogins asking) {
    return new ConnectionPolicy(trust, proxy, timeout, asking, clocks);
  }
}
