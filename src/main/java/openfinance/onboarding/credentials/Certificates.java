package openfinance.onboarding.credentials;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;

/** Makes the JDK's own certificate objects, which its TLS takes. */
final class Certificates {
  private Certificates() {}

  /** The certificate of this DER encoding. */
  static X509Certificate of(byte[] der) throws CertificateException {
    CertificateFactory factory = CertificateFactory.getInstance("X.509");
    return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der));
  }
}
