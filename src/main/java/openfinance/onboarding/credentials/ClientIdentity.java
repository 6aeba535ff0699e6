package openfinance.onboarding.credentials;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * Who the TPP is in mutual TLS: the transport certificate and the private key that belongs to it.
 * Prints without the key.
 */
public record ClientIdentity(TransportCertificate certificate, PrivateKey key) {
  /** The same identity with the issuers of {@link TransportCertificate#completedWith}. */
  public ClientIdentity completedWith(List<X509Certificate> certificateAuthorities) {
    return new ClientIdentity(certificate.completedWith(certificateAuthorities), key);
  }

  @Override
  public String toString() {
    return "ClientIdentity[" + certificate + ", key redacted]";
  }
}
