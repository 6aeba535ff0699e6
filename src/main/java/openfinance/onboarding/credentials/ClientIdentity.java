package openfinance.onboarding.credentials;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Who the TPP is in mutual TLS: the transport certificate and the private key that belongs to it.
 * Prints without the key.
 */
public record ClientIdentity(TransportCertificate certificate, PrivateKey key) {
  /**
   * The same identity with its issuers completed from CA certificates that are held, so that the
   * issuing CA goes out in the handshake: a leaf alone is refused by servers that only hold the
   * root (RFC 8446 section 4.4.2).
   */
  public ClientIdentity completedWith(List<X509Certificate> certificateAuthorities) {
    LinkedHashSet<X509Certificate> known = new LinkedHashSet<>(certificate.issuers());
    known.addAll(certificateAuthorities);
    List<X509Certificate> issuers =
        new ChainOrder(new ArrayList<>(known)).issuersOf(certificate.certificate());
    return new ClientIdentity(new TransportCertificate(certificate.certificate(), issuers), key);
  }

  @Override
  public String toString() {
    return "ClientIdentity[" + certificate + ", key redacted]";
  }
}
