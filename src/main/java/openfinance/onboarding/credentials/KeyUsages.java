package openfinance.onboarding.credentials;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate says its key is for (RFC 5280 sections 4.2.1.3 and 4.2.1.12).
 *
 * @param stated whether it states key usage at all
 * @param digitalSignature may sign handshakes
 * @param nonRepudiation may sign documents
 * @param encryption may encrypt keys or data
 * @param extended the object identifiers of its extended key usage; empty when it states none
 */
record KeyUsages(
    boolean stated,
    boolean digitalSignature,
    boolean nonRepudiation,
    boolean encryption,
    List<String> extended) {
  private static final String CLIENT_AUTHENTICATION = "1.3.6.1.5.5.7.3.2";
  private static final String ANY = "2.5.29.37.0";

  static KeyUsages of(X509Certificate certificate) {
    boolean @Nullable [] usage = certificate.getKeyUsage();
    List<String> extended = extendedOf(certificate);
    return usage == null
        ? new KeyUsages(false, false, false, false, extended)
        : new KeyUsages(true, usage[0], usage[1], usage[2] || usage[3] || usage[4], extended);
  }

  private static List<String> extendedOf(X509Certificate certificate) {
    try {
      List<String> extended = certificate.getExtendedKeyUsage();
      return extended == null ? List.of() : List.copyOf(extended);
    } catch (CertificateParsingException e) {
      return List.of("unreadable");
    }
  }

  /** Whether its extended key usage names client authentication. */
  boolean namesClientAuthentication() {
    return extended.contains(CLIENT_AUTHENTICATION) || extended.contains(ANY);
  }

  /** Whether it states extended key usages, and client authentication is not among them. */
  boolean isForOtherPurpose() {
    return !extended.isEmpty() && !namesClientAuthentication();
  }

  /** Whether it is for document signatures, and nothing names client authentication. */
  boolean isForDocuments() {
    return nonRepudiation && !namesClientAuthentication();
  }

  /** Whether it cannot sign a handshake, as an encryption certificate cannot. */
  boolean cannotSignHandshake() {
    return stated && !digitalSignature;
  }

  /** Whether nothing in it speaks against mutual TLS. */
  boolean fitTransport() {
    return !isForOtherPurpose() && !isForDocuments() && !cannotSignHandshake();
  }
}
