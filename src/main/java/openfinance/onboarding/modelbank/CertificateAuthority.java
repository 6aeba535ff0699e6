package openfinance.onboarding.modelbank;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certification authority whose key lives only in memory. It issues certificates as RFC 5280
 * prescribes them, without revocation information.
 */
public final class CertificateAuthority {
  private static final int SERIAL_BITS = 127;

  private final SecureRandom random = new SecureRandom();
  private final KeyPair keys;
  private final List<X509Certificate> certificates;

  private CertificateAuthority(KeyPair keys, List<X509Certificate> certificates) {
    this.keys = keys;
    this.certificates = List.copyOf(certificates);
  }

  /**
   * A root with a fresh key, two years old already, so that it may have issued what has expired.
   */
  public static CertificateAuthority root(X500Principal subject, KeyType keyType) {
    CertificateAuthority unsigned = new CertificateAuthority(keyType.generate(), List.of());
    X509Certificate own = unsigned.certify(subject, unsigned.keys, subject);
    return new CertificateAuthority(unsigned.keys, List.of(own));
  }

  /** A CA below this one, with a fresh key. */
  public CertificateAuthority intermediate(X500Principal subject, KeyType keyType) {
    KeyPair below = keyType.generate();
    List<X509Certificate> chain = new ArrayList<>();
    chain.add(certify(subject, below, certificate().getSubjectX500Principal()));
    chain.addAll(certificates);
    return new CertificateAuthority(below, chain);
  }

  /** Its own certificate. */
  public X509Certificate certificate() {
    return certificates.getFirst();
  }

  /** Its own certificate and those above it, the root last. */
  public List<X509Certificate> certificates() {
    return certificates;
  }

  /** Issues a certificate for a fresh key of the profile's kind. */
  public IssuedCertificate issue(CertificateProfile profile) {
    return issue(profile, profile.keyType().generate());
  }

  /** Issues a certificate for these keys, whatever kind the profile names. */
  public IssuedCertificate issue(CertificateProfile profile, KeyPair holder) {
    X500Principal issuer = certificate().getSubjectX500Principal();
    JcaX509v3CertificateBuilder builder =
        builder(issuer, profile.validity(), profile.subject(), holder);
    try {
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
      addUsages(builder, profile);
      if (!profile.hosts().isEmpty()) {
        builder.addExtension(Extension.subjectAlternativeName, false, names(profile.hosts()));
      }
      return new IssuedCertificate(signed(builder, holder), holder.getPrivate(), certificates);
    } catch (CertIOException impossible) {
      throw new IllegalStateException("The extensions cannot be encoded", impossible);
    }
  }

  private static void addUsages(JcaX509v3CertificateBuilder builder, CertificateProfile profile)
      throws CertIOException {
    if (profile.keyUsage() != 0) {
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(profile.keyUsage()));
    }
    if (!profile.purposes().isEmpty()) {
      KeyPurposeId[] purposes = profile.purposes().toArray(KeyPurposeId[]::new);
      builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purposes));
    }
  }

  private static GeneralNames names(List<String> hosts) {
    return new GeneralNames(
        hosts.stream()
            .map(host -> new GeneralName(GeneralName.dNSName, host))
            .toArray(GeneralName[]::new));
  }

  private X509Certificate certify(X500Principal subject, KeyPair holder, X500Principal issuer) {
    Instant now = Instant.now();
    Validity validity =
        new Validity(now.minus(Duration.ofDays(730)), now.plus(Duration.ofDays(3650)));
    JcaX509v3CertificateBuilder builder = builder(issuer, validity, subject, holder);
    try {
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
      builder.addExtension(
          Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
      return signed(builder, holder);
    } catch (CertIOException impossible) {
      throw new IllegalStateException("The extensions cannot be encoded", impossible);
    }
  }

  private JcaX509v3CertificateBuilder builder(
      X500Principal issuer, Validity validity, X500Principal subject, KeyPair holder) {
    return new JcaX509v3CertificateBuilder(
        issuer,
        new BigInteger(SERIAL_BITS, random).add(BigInteger.ONE),
        Date.from(validity.notBefore()),
        Date.from(validity.notAfter()),
        subject,
        holder.getPublic());
  }

  private X509Certificate signed(JcaX509v3CertificateBuilder builder, KeyPair holder)
      throws CertIOException {
    String algorithm =
        keys.getPrivate().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
    try {
      JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
      builder.addExtension(
          Extension.subjectKeyIdentifier,
          false,
          identifiers.createSubjectKeyIdentifier(holder.getPublic()));
      builder.addExtension(
          Extension.authorityKeyIdentifier,
          false,
          identifiers.createAuthorityKeyIdentifier(keys.getPublic()));
      return new JcaX509CertificateConverter()
          .getCertificate(
              builder.build(new JcaContentSignerBuilder(algorithm).build(keys.getPrivate())));
    } catch (GeneralSecurityException | OperatorCreationException impossible) {
      throw new IllegalStateException("This Java cannot sign with " + algorithm, impossible);
    }
  }
}
