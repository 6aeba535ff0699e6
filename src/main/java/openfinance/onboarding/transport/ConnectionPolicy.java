package openfinance.onboarding.transport;

import java.time.Duration;

/**
 * How connections are made.
 *
 * @param trust who may vouch for a server
 * @param proxy which way to take
 * @param timeout the longest a connect may take, a wait for an answer, and a whole answer
 */
public record ConnectionPolicy(TrustAnchors trust, ProxyChoice proxy, Duration timeout) {
  /** The time that is given unless the person says otherwise. */
  public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);

  /** Straight to the host with the default time. */
  public static ConnectionPolicy direct(TrustAnchors trust) {
    return new ConnectionPolicy(trust, new ProxyChoice.Direct(), DEFAULT_TIMEOUT);
  }
}
