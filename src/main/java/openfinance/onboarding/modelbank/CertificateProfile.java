package openfinance.onboarding.modelbank;

import java.time.Duration;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;

/**
 * What an end certificate shall say.
 *
 * @param subject its holder
 * @param keyType the kind of its key
 * @param validity its dates
 * @param keyUsage the bits of its keyUsage extension as in {@link KeyUsage}; 0 for no such
 *     extension
 * @param purposes its extended key usages; empty for no such extension
 * @param hosts the DNS names of its subjectAltName; empty for no such extension
 */
public record CertificateProfile(
    X500Principal subject,
    KeyType keyType,
    Validity validity,
    int keyUsage,
    List<KeyPurposeId> purposes,
    List<String> hosts) {
  public CertificateProfile {
    purposes = List.copyOf(purposes);
    hosts = List.copyOf(hosts);
  }

  /** A TLS server of these host names, with an EC key, valid for 90 days. */
  public static CertificateProfile server(String... hosts) {
    return new CertificateProfile(
        SubjectNames.of("CN", hosts[0]),
        KeyType.EC_P256,
        Validity.lasting(Duration.ofDays(90)),
        KeyUsage.digitalSignature,
        List.of(KeyPurposeId.id_kp_serverAuth),
        List.of(hosts));
  }

  /** A TPP's transport certificate, as the Trust Framework issues it. */
  public static CertificateProfile transport(X500Principal subject) {
    return new CertificateProfile(
        subject,
        KeyType.RSA_2048,
        Validity.lasting(Validity.TRUST_FRAMEWORK),
        KeyUsage.digitalSignature | KeyUsage.keyEncipherment,
        List.of(KeyPurposeId.id_kp_clientAuth),
        List.of());
  }

  /** A TPP's signing certificate, which is not meant for TLS. */
  public static CertificateProfile signing(X500Principal subject) {
    return new CertificateProfile(
        subject,
        KeyType.RSA_2048,
        Validity.lasting(Validity.TRUST_FRAMEWORK),
        KeyUsage.digitalSignature | KeyUsage.nonRepudiation,
        List.of(),
        List.of());
  }

  /** The same with other dates. */
  public CertificateProfile with(Validity dates) {
    return new CertificateProfile(subject, keyType, dates, keyUsage, purposes, hosts);
  }

  /** The same with another kind of key. */
  public CertificateProfile with(KeyType type) {
    return new CertificateProfile(subject, type, validity, keyUsage, purposes, hosts);
  }

  /** The same with other usages, 0 and none for no such extensions. */
  public CertificateProfile withUsage(int usage, KeyPurposeId... uses) {
    return new CertificateProfile(subject, keyType, validity, usage, List.of(uses), hosts);
  }
}
