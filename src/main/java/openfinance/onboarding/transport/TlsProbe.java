package openfinance.onboarding.transport;

import java.net.URI;
import java.util.Optional;
import openfinance.onboarding.credentials.ClientIdentity;

/**
 * Does a TLS handshake, writes nothing, and listens for a short while: under TLS 1.3 the refusal of
 * a client certificate arrives only after the handshake seems complete.
 */
public final class TlsProbe {
  private final ConnectionPolicy policy;

  /** Probes with this policy's trust and time. */
  public TlsProbe(ConnectionPolicy policy) {
    this.policy = policy;
  }

  /**
   * Shakes hands with the endpoint's host, offering the identity's certificate when there is one.
   */
  public ProbeResult probe(URI endpoint, Optional<ClientIdentity> identity) {
    throw new UnsupportedOperationException(endpoint.toString() + identity + policy);
  }
}
