package openfinance.onboarding.credentials;

import java.security.PrivateKey;

/**
 * Who the TPP is in mutual TLS: the transport certificate and the private key that belongs to it.
 * Prints without the key.
 */
public record ClientIdentity(TransportCertificate certificate, PrivateKey key) {
  @Override
  public String toString() {
    return "ClientIdentity[" + certificate + ", key redacted]";
  }
}
