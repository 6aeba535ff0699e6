package openfinance.onboarding.modelbank;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/**
 * A certificate with its key and the CA certificates above it.
 *
 * @param issuers the issuing CA first, the root last
 */
public record IssuedCertificate(
    X509Certificate certificate, PrivateKey key, List<X509Certificate> issuers) {
  public IssuedCertificate {
    issuers = List.copyOf(issuers);
  }

  /**
   * What its holder sends in a TLS handshake: the certificate and the CA certificates above it,
   * without the root, which the other side has (RFC 8446 section 4.4.2).
   */
  public List<X509Certificate> chain() {
    List<X509Certificate> chain = new ArrayList<>();
    chain.add(certificate);
    chain.addAll(issuers.subList(0, issuers.size() - 1));
    return List.copyOf(chain);
  }

  /** The root's certificate. */
  public X509Certificate root() {
    return issuers.getLast();
  }

  @Override
  public String toString() {
    return "IssuedCertificate[" + certificate.getSubjectX500Principal() + ", key redacted]";
  }
}
