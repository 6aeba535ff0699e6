package openfinance.onboarding.credentials;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes one certificate with just the flaw that a test is about. */
final class CertificateMaker {
  static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  static final String SUBJECT =
      "C=AE,O=Dune Ledger LLC,OU=b1f5e3d2-6f0e-4c8e-8a44-3f6b1a9c7e20,"
          + "CN=7a0c8c5e-1f63-4e5b-9d0a-0f6f5a3d2c11";

  private String subject = SUBJECT;
  private Instant notBefore = NOW.minus(Duration.ofDays(10));
  private Instant notAfter = NOW.plus(Duration.ofDays(387));
  private boolean authority;
  private int keyUsage = KeyUsage.digitalSignature;
  private List<KeyPurposeId> purposes = List.of(KeyPurposeId.id_kp_clientAuth);
  private String signature = "SHA256with";

  static KeyPair keys(String algorithm, int size) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      generator.initialize(size);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  CertificateMaker subject(String name) {
    subject = name;
    return this;
  }

  CertificateMaker valid(Instant from, Instant until) {
    notBefore = from;
    notAfter = until;
    return this;
  }

  CertificateMaker authority() {
    authority = true;
    keyUsage = KeyUsage.keyCertSign;
    purposes = List.of();
    return this;
  }

  /** Zero leaves the extension out. */
  CertificateMaker keyUsage(int bits) {
    keyUsage = bits;
    return this;
  }

  /** None leaves the extension out. */
  CertificateMaker purposes(KeyPurposeId... ids) {
    purposes = List.of(ids);
    return this;
  }

  CertificateMaker digest(String digest) {
    signature = digest + "with";
    return this;
  }

  X509Certificate selfSigned(KeyPair keys) {
    return make(keys, keys, subject);
  }

  X509Certificate issuedBy(X509Certificate issuer, KeyPair issuerKeys, KeyPair keys) {
    return make(keys, issuerKeys, issuer.getSubjectX500Principal().getName());
  }

  private X509Certificate make(KeyPair keys, KeyPair issuerKeys, String issuer) {
    try {
      JcaX509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
              new X500Name(issuer),
              BigInteger.valueOf(System.nanoTime()),
              Date.from(notBefore),
              Date.from(notAfter),
              new X500Name(subject),
              keys.getPublic());
      extend(builder);
      String algorithm = issuerKeys.getPrivate().getAlgorithm();
      return new JcaX509CertificateConverter()
          .getCertificate(
              builder.build(
                  new JcaContentSignerBuilder(
                          signature + (algorithm.equals("EC") ? "ECDSA" : "RSA"))
                      .build(issuerKeys.getPrivate())));
    } catch (OperatorCreationException | GeneralSecurityException | CertIOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void extend(JcaX509v3CertificateBuilder builder) throws CertIOException {
    if (authority) {
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
    }
    if (keyUsage != 0) {
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(keyUsage));
    }
    if (!purposes.isEmpty()) {
      builder.addExtension(
          Extension.extendedKeyUsage,
          false,
          new ExtendedKeyUsage(purposes.toArray(new KeyPurposeId[0])));
    }
  }
}
