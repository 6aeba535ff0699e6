package openfinance.onboarding.modelbank;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.security.auth.x500.X500Principal;

/**
 * The demo's TPP and what its Trust Framework issued to it.
 *
 * @param transport its transport certificate
 * @param signing its signing certificate, which LFIs refuse in TLS
 * @param expired an earlier transport certificate
 * @param otherKey the key of another application
 */
record DemoTpp(
    IssuedCertificate transport,
    IssuedCertificate signing,
    IssuedCertificate expired,
    PrivateKey otherKey) {
  /** Its legal name in the Trust Framework. */
  static final String NAME = "Dune Ledger FZ-LLC";

  /** Its OrganisationId, the OU of its certificates. */
  static final String ORGANIZATION_ID = "0b47f6a1-d29c-4835-8e6f-31c5a907d28e";

  /** Its application's id, the CN of its certificates. */
  static final String APPLICATION_ID = "d3a0c7f2-64b8-4e1d-a95c-7f20e8b419be";

  /** The roles of its application. */
  static final List<String> ROLES = List.of("BDSP", "BSIP");

  /** Has its certificates issued, for fresh keys. */
  static DemoTpp of(CertificateAuthority issuing) {
    X500Principal subject = SubjectNames.tpp(NAME, ORGANIZATION_ID, APPLICATION_ID);
    CertificateProfile transport = CertificateProfile.transport(subject);
    List<KeyPair> keys =
        Stream.generate(() -> KeyType.RSA_2048).limit(4).parallel().map(KeyType::generate).toList();
    return new DemoTpp(
        issuing.issue(transport, keys.get(0)),
        issuing.issue(CertificateProfile.signing(subject), keys.get(1)),
        issuing.issue(transport.with(Validity.endedBefore(Duration.ofDays(12))), keys.get(2)),
        keys.get(3).getPrivate());
  }

  @Override
  public String toString() {
    return "DemoTpp[" + NAME + ", keys redacted]";
  }
}
