package openfinance.onboarding.credentials;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;

/** The JDK's own certificate objects, which its TLS takes. */
final class Certificates {
  private Certificates() {}

  /** The certificate of this DER encoding. */
  static X509Certificate of(byte[] der) throws CertificateException {
    CertificateFactory factory = CertificateFactory.getInstance("X.509");
    return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der));
  }

  /**
   * Reads what the JDK leaves unread until it is asked for, with the classes that read it later.
   *
   * @throws RuntimeException of some kind where that is damaged
   */
  static void requireReadable(X509Certificate certificate) {
    DistinguishedName.subjectOf(certificate).requireReadable();
    DistinguishedName.issuerOf(certificate).requireReadable();
    var _ = KeyCheck.weakSignature(certificate);
  }

  /** Whether it is a CA's: its basic constraints say so (RFC 5280 section 4.2.1.9). */
  static boolean isAuthority(X509Certificate certificate) {
    return certificate.getBasicConstraints() >= 0;
  }
}
