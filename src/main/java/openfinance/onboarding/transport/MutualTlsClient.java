package openfinance.onboarding.transport;

import java.util.Optional;
import openfinance.onboarding.credentials.ClientIdentity;

/**
 * An HTTP client for one identity: TLS 1.2 or 1.3, host names and chains always verified, the
 * client certificate always offered, no redirects, no automatic retries, bounded bodies and times.
 * Blocking and interruptible.
 */
public final class MutualTlsClient implements AutoCloseable {
  private final ConnectionPolicy policy;
  private final Optional<ClientIdentity> identity;

  /** A client; without an identity it does plain TLS. */
  public MutualTlsClient(ConnectionPolicy policy, Optional<ClientIdentity> identity) {
    this.policy = policy;
    this.identity = identity;
  }

  /** Sends one request once. Never throws for what the network or the server does. */
  public Exchange send(HttpCall call) {
    throw new UnsupportedOperationException(call.toString() + policy + identity);
  }

  @Override
  public void close() {}
}
