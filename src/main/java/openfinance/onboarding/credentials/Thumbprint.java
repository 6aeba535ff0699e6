package openfinance.onboarding.credentials;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;

/** The digest by which people recognise a certificate. */
public final class Thumbprint {
  private Thumbprint() {}

  /** SHA-256 of the DER encoding, as upper-case hexadecimal pairs separated by colons. */
  public static String sha256(X509Certificate certificate) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
      return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
    } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
      throw new IllegalStateException("every JDK has SHA-256, and this certificate was parsed", e);
    }
  }
}
