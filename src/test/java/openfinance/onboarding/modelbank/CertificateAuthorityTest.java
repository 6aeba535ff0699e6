package openfinance.onboarding.modelbank;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.KeyPair;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import org.junit.jupiter.api.Test;

class CertificateAuthorityTest {
  private static final String ORGANIZATION = "5b0a7c1e-0f6f-4b5e-9d8e-0c6b9f2f6a11";
  private static final String APPLICATION = "c2d9a6de-8f05-45f4-8d4f-2c7a3f0c1b22";

  private final CertificateAuthority root =
      CertificateAuthority.root(SubjectNames.of("C", "AE", "CN", "Root"), KeyType.EC_P256);
  private final CertificateAuthority issuing =
      root.intermediate(SubjectNames.of("C", "AE", "CN", "Issuing"), KeyType.EC_P256);
  private final X500Principal tpp =
      SubjectNames.tpp("Dune, Ledger \"FZ\" + Co", ORGANIZATION, APPLICATION);

  @Test
  void aTransportCertificateIsAsTheTrustFrameworkIssuesIt() throws Exception {
    IssuedCertificate issued = issuing.issue(CertificateProfile.transport(tpp));
    X509Certificate certificate = issued.certificate();

    assertEquals(
        "CN=%s,OU=%s,O=Dune\\, Ledger \\\"FZ\\\" \\+ Co,C=AE".formatted(APPLICATION, ORGANIZATION),
        certificate.getSubjectX500Principal().getName());
    assertEquals(2048, ((RSAPublicKey) certificate.getPublicKey()).getModulus().bitLength());
    assertEquals(
        Duration.ofDays(397),
        Duration.between(
            certificate.getNotBefore().toInstant(), certificate.getNotAfter().toInstant()));
    assertEquals(List.of("1.3.6.1.5.5.7.3.2"), certificate.getExtendedKeyUsage());
    assertArrayEquals(bits(0, 2), certificate.getKeyUsage());
    assertNull(certificate.getSubjectAlternativeNames());
    assertEquals(-1, certificate.getBasicConstraints());
    validate(issued);
  }

  @Test
  void aSigningCertificateIsNotForTls() throws Exception {
    X509Certificate signing =
        issuing.issue(CertificateProfile.signing(tpp).with(KeyType.EC_P256)).certificate();

    assertNull(signing.getExtendedKeyUsage());
    assertArrayEquals(bits(0, 1), signing.getKeyUsage());
  }

  @Test
  void anRsaAuthoritySignsWithSha256() throws Exception {
    CertificateAuthority rsa =
        CertificateAuthority.root(SubjectNames.of("CN", "RSA"), KeyType.RSA_2048);
    IssuedCertificate issued = rsa.issue(CertificateProfile.server("rs1.mina.example"));

    assertEquals("SHA256withRSA", issued.certificate().getSigAlgName());
    validate(issued);
  }

  @Test
  void anExpiredCertificateIsRefusedForItsDateAlone() {
    IssuedCertificate expired =
        issuing.issue(
            CertificateProfile.server("a.example").with(Validity.endedBefore(Duration.ofDays(2))));

    CertPathValidatorException refusal =
        assertThrows(CertPathValidatorException.class, () -> validate(expired));
    assertInstanceOf(CertificateExpiredException.class, refusal.getCause());
  }

  @Test
  void aServersNamesStandInItsSubjectAltName() throws Exception {
    X509Certificate server =
        issuing.issue(CertificateProfile.server("a.example", "b.example")).certificate();

    assertEquals(
        Set.of(List.of(2, "a.example"), List.of(2, "b.example")),
        Set.copyOf(server.getSubjectAlternativeNames()));
  }

  @Test
  void theChainThatIsSentLeavesTheRootOut() {
    IssuedCertificate issued = issuing.issue(CertificateProfile.server("a.example"));

    assertEquals(List.of(issued.certificate(), issuing.certificate()), issued.chain());
    assertEquals(root.certificate(), issued.root());
  }

  @Test
  void oneKeyMayBeCertifiedTwice() {
    KeyPair keys = KeyType.EC_P256.generate();
    X509Certificate first = issuing.issue(CertificateProfile.transport(tpp), keys).certificate();
    X509Certificate second = issuing.issue(CertificateProfile.signing(tpp), keys).certificate();

    assertEquals(first.getPublicKey(), second.getPublicKey());
    assertNotEquals(first.getSerialNumber(), second.getSerialNumber());
  }

  @Test
  void theKeyIsNotShown() {
    IssuedCertificate issued = issuing.issue(CertificateProfile.server("a.example"));

    assertFalse(issued.toString().contains(issued.key().toString()));
  }

  private static boolean[] bits(int... set) {
    boolean[] bits = new boolean[9];
    for (int bit : set) {
      bits[bit] = true;
    }
    return bits;
  }

  private static void validate(IssuedCertificate issued) throws Exception {
    PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(issued.root(), null)));
    parameters.setRevocationEnabled(false);
    CertPathValidator.getInstance("PKIX")
        .validate(
            CertificateFactory.getInstance("X.509").generateCertPath(issued.chain()), parameters);
  }
}
