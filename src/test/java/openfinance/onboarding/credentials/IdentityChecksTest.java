package openfinance.onboarding.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import openfinance.onboarding.problem.Finding;
import openfinance.onboarding.problem.Problem;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IdentityChecksTest {
  private static final KeyPair RSA = CertificateMaker.keys("RSA", 2048);
  private static final KeyPair EC = CertificateMaker.keys("EC", 256);
  private static final KeyPair ISSUING_KEYS = CertificateMaker.keys("EC", 256);
  private static final X509Certificate ROOT = authority("CN=Root").selfSigned(EC);
  private static final X509Certificate ISSUING =
      authority("CN=Issuing").issuedBy(ROOT, EC, ISSUING_KEYS);
  private static final TrustFramework SANDBOX =
      new TrustFramework(
          "Sandbox", false, List.of(ISSUING, ROOT), List.of("Issuing", "Root"), Map.of());
  private static final TrustFramework CAS_NOT_HELD =
      new TrustFramework("Sandbox", false, List.of(), List.of("Issuing", "Root"), Map.of());

  private final IdentityChecks checks =
      new IdentityChecks(Clock.fixed(CertificateMaker.NOW, ZoneOffset.UTC));

  private static CertificateMaker authority(String name) {
    return new CertificateMaker().subject(name).authority();
  }

  private static CertificateMaker sound() {
    return new CertificateMaker();
  }

  private static ClientIdentity identity(X509Certificate certificate, X509Certificate... issuers) {
    return new ClientIdentity(
        new TransportCertificate(certificate, List.of(issuers)), RSA.getPrivate());
  }

  private static ClientIdentity issued(CertificateMaker maker) {
    return identity(maker.issuedBy(ISSUING, ISSUING_KEYS, RSA));
  }

  private List<String> findings(ClientIdentity identity, TrustFramework trustFramework) {
    return checks.check(identity, trustFramework).stream().map(IdentityChecksTest::brief).toList();
  }

  private static String brief(Finding finding) {
    Problem problem = finding.problem();
    return problem.code() + " " + finding.field() + " " + problem.arguments();
  }

  static Stream<Arguments> flaws() {
    var now = CertificateMaker.NOW;
    var before = now.minus(Duration.ofDays(400));
    return Stream.of(
        arguments(sound(), List.of()),
        arguments(
            sound().valid(before, now.minusSeconds(86400)),
            List.of("CERTIFICATE_EXPIRED notAfter [2026-02-28]")),
        arguments(
            sound().valid(now.plusSeconds(86400), now.plus(Duration.ofDays(400))),
            List.of("CERTIFICATE_NOT_YET_VALID notBefore [2026-03-02]")),
        arguments(
            sound().valid(before, now.plus(Duration.ofDays(60))),
            List.of("CERTIFICATE_EXPIRES_SOON notAfter [60, 2026-04-30]")),
        arguments(sound().valid(before, now.plus(Duration.ofDays(61))), List.of()),
        arguments(
            sound().subject("C=UK,O=Dune,OU=Payments,CN=dune.example"),
            List.of(
                "SUBJECT_CN_NOT_UUID subject.CN [dune.example]",
                "SUBJECT_OU_NOT_ORGANISATION_ID subject.OU [Payments]",
                "SUBJECT_COUNTRY_NOT_AE subject.C [UK]")),
        arguments(
            sound().subject("O=Dune"),
            List.of(
                "SUBJECT_CN_NOT_UUID subject.CN []",
                "SUBJECT_OU_NOT_ORGANISATION_ID subject.OU []",
                "SUBJECT_COUNTRY_NOT_AE subject.C []")),
        arguments(
            sound().purposes(KeyPurposeId.id_kp_serverAuth),
            List.of("PURPOSE_NOT_CLIENT_AUTHENTICATION extendedKeyUsage []")),
        arguments(sound().purposes(KeyPurposeId.anyExtendedKeyUsage), List.of()),
        arguments(sound().purposes().keyUsage(0), List.of()),
        arguments(
            sound().purposes().keyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation),
            List.of("LOOKS_LIKE_SIGNING_CERTIFICATE keyUsage [nonRepudiation, SIGNING]")),
        arguments(sound().keyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation), List.of()),
        arguments(
            sound().keyUsage(KeyUsage.keyEncipherment),
            List.of("LOOKS_LIKE_SIGNING_CERTIFICATE keyUsage [keyEncipherment, ENCRYPTION]")),
        arguments(
            sound().subject(CertificateMaker.SUBJECT.replaceAll("CN=.*", "CN=Dune signing")),
            List.of(
                "LOOKS_LIKE_SIGNING_CERTIFICATE subject.CN [Dune signing, SIGNING]",
                "SUBJECT_CN_NOT_UUID subject.CN [Dune signing]")),
        arguments(
            sound().digest("SHA1"), List.of("SIGNATURE_WEAK signatureAlgorithm [SHA1withECDSA]")));
  }

  @ParameterizedTest
  @MethodSource("flaws")
  void findsEachFlaw(CertificateMaker maker, List<String> expected) {
    assertEquals(expected, findings(issued(maker), SANDBOX));
  }

  @Test
  void findsKeysOfOtherSizes() {
    KeyPair weak = CertificateMaker.keys("RSA", 1024);
    KeyPair long3072 = CertificateMaker.keys("RSA", 3072);
    assertEquals(
        List.of("KEY_TOO_WEAK subjectPublicKeyInfo [1024]"),
        findings(identity(sound().issuedBy(ISSUING, ISSUING_KEYS, weak)), SANDBOX));
    assertEquals(
        List.of("KEY_NOT_RSA_2048 subjectPublicKeyInfo [RSA 3072]"),
        findings(identity(sound().issuedBy(ISSUING, ISSUING_KEYS, long3072)), SANDBOX));
    assertEquals(
        List.of("KEY_NOT_RSA_2048 subjectPublicKeyInfo [EC 256]"),
        findings(identity(sound().issuedBy(ISSUING, ISSUING_KEYS, EC)), SANDBOX));
  }

  @Test
  void refusesTheCertificateOfAnAuthority() {
    List<String> found = findings(identity(ISSUING), SANDBOX);
    assertEquals("CERTIFICATE_IS_CA basicConstraints [Issuing]", found.getFirst());
  }

  @Test
  void wantsKeysOfProductionOutOfFiles() {
    TrustFramework production =
        new TrustFramework("Production", true, List.of(ISSUING), List.of(), Map.of());
    assertEquals(
        List.of("KEY_IN_FILE_FOR_PRODUCTION privateKey []"), findings(issued(sound()), production));
  }

  @Test
  void recognisesAnAuthorityByItsKeyWhateverItsName() {
    X509Certificate renamed = authority("CN=Draft Issuing").selfSigned(ISSUING_KEYS);
    TrustFramework other =
        new TrustFramework("Sandbox", false, List.of(renamed), List.of("X"), Map.of());
    assertEquals(List.of(), findings(issued(sound()), other));
  }

  @Test
  void doesNotRecogniseAnAuthorityThatOnlyBearsTheName() {
    KeyPair strangerKeys = CertificateMaker.keys("EC", 256);
    X509Certificate stranger = authority("CN=Issuing").selfSigned(strangerKeys);
    X509Certificate leaf = sound().issuedBy(stranger, strangerKeys, RSA);
    List<String> foreign = List.of("ISSUER_NOT_TRUST_FRAMEWORK issuer [Issuing, Sandbox]");
    assertEquals(foreign, findings(identity(leaf), SANDBOX));
    assertEquals(foreign, findings(identity(leaf, stranger), SANDBOX));
  }

  @Test
  void goesByNameWhileNoAuthorityIsHeld() {
    X509Certificate elsewhere = authority("CN=Production CA").selfSigned(EC);
    assertEquals(
        List.of("ISSUER_NOT_TRUST_FRAMEWORK issuer [Production CA, Sandbox]"),
        findings(identity(sound().issuedBy(elsewhere, EC, RSA)), CAS_NOT_HELD));
    assertEquals(
        List.of("CHAIN_INCOMPLETE issuer [Issuing]"), findings(issued(sound()), CAS_NOT_HELD));
    X509Certificate leaf = sound().issuedBy(ISSUING, ISSUING_KEYS, RSA);
    assertEquals(List.of(), findings(identity(leaf, ISSUING), CAS_NOT_HELD));
  }

  @Test
  void missesTheIssuingAuthorityWhenOnlyTheRootIsHeld() {
    TrustFramework rootOnly =
        new TrustFramework("Sandbox", false, List.of(ROOT), List.of("Issuing", "Root"), Map.of());
    assertEquals(List.of("CHAIN_INCOMPLETE issuer [Issuing]"), findings(issued(sound()), rootOnly));
    X509Certificate leaf = sound().issuedBy(ISSUING, ISSUING_KEYS, RSA);
    assertEquals(List.of(), findings(identity(leaf, ISSUING), rootOnly));
  }

  @Test
  void callsNobodyAStrangerWhileNoEnvironmentIsChosen() {
    X509Certificate elsewhere = authority("CN=Elsewhere").selfSigned(EC);
    TrustFramework none = new TrustFramework("", false, List.of(elsewhere), List.of(), Map.of());
    X509Certificate leaf = sound().issuedBy(ISSUING, ISSUING_KEYS, RSA);
    assertEquals(List.of("CHAIN_INCOMPLETE issuer [Issuing]"), findings(identity(leaf), none));
    assertEquals(List.of(), findings(identity(leaf, ISSUING), none));
  }

  @Test
  void findsSelfSigned() {
    assertEquals(
        List.of("SELF_SIGNED issuer []"), findings(identity(sound().selfSigned(RSA)), SANDBOX));
  }

  @Test
  void namesErrorsFirstAndASourceAlways() {
    CertificateMaker bad =
        sound()
            .subject("CN=x")
            .keyUsage(KeyUsage.keyEncipherment)
            .valid(CertificateMaker.NOW.minusSeconds(9), CertificateMaker.NOW.minusSeconds(1));
    List<Finding> found = checks.check(issued(bad), CAS_NOT_HELD);
    assertTrue(found.getFirst().problem().isError());
    assertFalse(found.getLast().problem().isError());
    assertTrue(found.size() >= 5);
    assertTrue(found.stream().noneMatch(finding -> finding.source().isBlank()));
  }

  @Test
  void sendsTheIssuingAuthorityAlongButNotTheRoot() {
    ClientIdentity completed = issued(sound()).completedWith(SANDBOX.certificateAuthorities());
    X509Certificate leaf = completed.certificate().certificate();
    assertEquals(List.of(ISSUING, ROOT), completed.certificate().issuers());
    assertEquals(List.of(leaf, ISSUING), completed.certificate().chain());
  }
}
