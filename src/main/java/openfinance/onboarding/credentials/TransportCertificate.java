package openfinance.onboarding.credentials;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * The client certificate for mutual TLS that the Trust Framework issued to an application.
 *
 * @param certificate the application's own certificate
 * @param issuers the CA certificates that came with it or are known, nearest issuer first; may be
 *     empty or stop short of the root
 */
public record TransportCertificate(X509Certificate certificate, List<X509Certificate> issuers) {
  public TransportCertificate {
    issuers = List.copyOf(issuers);
  }

  /**
   * The certificate and its issuers, as they go out in the handshake: without the root, which the
   * other side holds or does not trust (RFC 8446 section 4.4.2).
   */
  public List<X509Certificate> chain() {
    List<X509Certificate> chain = new ArrayList<>();
    chain.add(certificate);
    for (X509Certificate issuer : issuers) {
      if (!issuer.getSubjectX500Principal().equals(issuer.getIssuerX500Principal())) {
        chain.add(issuer);
      }
    }
    return List.copyOf(chain);
  }

  /**
   * The same certificate with its issuers completed from CA certificates that are held, so that the
   * issuing CA goes out in the handshake: a leaf alone is refused by servers that only hold the
   * root (RFC 8446 section 4.4.2).
   */
  public TransportCertificate completedWith(List<X509Certificate> certificateAuthorities) {
    LinkedHashSet<X509Certificate> known = new LinkedHashSet<>(issuers);
    known.addAll(certificateAuthorities);
    return new TransportCertificate(
        certificate, new ChainOrder(new ArrayList<>(known)).issuersOf(certificate));
  }

  /** The subject's CN: the application's UUID in a certificate as the guide describes it. */
  public Optional<String> applicationId() {
    return DistinguishedName.subjectOf(certificate).commonName();
  }

  /** The subject's OU: the organisation's UUID in the Trust Framework. */
  public Optional<String> organisationId() {
    return DistinguishedName.subjectOf(certificate).organisationalUnit();
  }

  /** The subject's O: the organisation's legal name. */
  public Optional<String> organisationName() {
    return DistinguishedName.subjectOf(certificate).organisation();
  }

  /**
   * Whether its key usage and extended key usage allow it to authenticate a client (RFC 5280
   * sections 4.2.1.3 and 4.2.1.12); one made for signing documents or for encryption does not.
   */
  public boolean servesClientAuthentication() {
    KeyUsages usages = KeyUsages.of(certificate);
    return !usages.isForOtherPurpose() && !usages.isForDocuments() && !usages.cannotSignHandshake();
  }

  /** SHA-256 of the DER encoding, as upper-case hexadecimal pairs separated by colons. */
  public String thumbprint() {
    return Thumbprint.sha256(certificate);
  }

  @Override
  public String toString() {
    return "TransportCertificate[" + thumbprint() + "]";
  }
}
