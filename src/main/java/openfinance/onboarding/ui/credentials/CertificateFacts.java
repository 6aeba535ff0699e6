package openfinance.onboarding.ui.credentials;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.security.auth.x500.X500Principal;

/** A certificate's facts as people read them. */
final class CertificateFacts {
  private static final String SIGNED_WITH = "with";

  private final X509Certificate certificate;
  private final Clock clock;

  CertificateFacts(X509Certificate certificate, Clock clock) {
    this.certificate = certificate;
    this.clock = clock;
  }

  Instant notBefore() {
    return certificate.getNotBefore().toInstant();
  }

  Instant notAfter() {
    return certificate.getNotAfter().toInstant();
  }

  /** Whole days until it ends; negative once it has. */
  long daysLeft() {
    return Duration.between(clock.instant(), notAfter()).toDays();
  }

  /** How much of its life is over, from 0 to 1. */
  double elapsed() {
    double whole = Duration.between(notBefore(), notAfter()).toSeconds();
    double over = Duration.between(notBefore(), clock.instant()).toSeconds();
    return whole <= 0 ? 1 : Math.clamp(over / whole, 0, 1);
  }

  /** The serial number as hexadecimal pairs. */
  String serialNumber() {
    return HexFormat.ofDelimiter(":").formatHex(certificate.getSerialNumber().toByteArray());
  }

  /** The subject as RFC 2253 writes it. */
  String subject() {
    return certificate.getSubjectX500Principal().getName(X500Principal.RFC2253);
  }

  /** The kind of key and its size in bits. */
  String key() {
    PublicKey key = certificate.getPublicKey();
    return switch (key) {
      case RSAPublicKey rsa -> "RSA " + rsa.getModulus().bitLength();
      case ECPublicKey ec -> "EC " + ec.getParams().getCurve().getField().getFieldSize();
      default -> key.getAlgorithm();
    };
  }

  /** The digest of the signature on it, such as SHA-256. */
  String signedWith() {
    String name = certificate.getSigAlgName();
    int end = name.indexOf(SIGNED_WITH);
    return (end < 0 ? name : name.substring(0, end)).replaceFirst("^SHA(?=\\d)", "SHA-");
  }
}
