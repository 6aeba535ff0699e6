package openfinance.onboarding.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;

class IdentityAssemblyTest {
  private static final KeyPair KEYS = CertificateMaker.keys("RSA", 2048);
  private static final KeyPair OTHER = CertificateMaker.keys("RSA", 2048);
  private static final KeyPair CA_KEYS = CertificateMaker.keys("EC", 256);
  private static final X509Certificate CA =
      new CertificateMaker().subject("CN=Root").authority().selfSigned(CA_KEYS);
  private static final X509Certificate LEAF = new CertificateMaker().issuedBy(CA, CA_KEYS, KEYS);

  private static CredentialFile certificates(String name, X509Certificate... certificates) {
    return file(name, FileKind.CERTIFICATE_PEM, List.of(certificates), List.of());
  }

  private static CredentialFile keys(String name, PrivateKey... keys) {
    return file(name, FileKind.KEY_PKCS8, List.of(), List.of(keys));
  }

  private static CredentialFile file(
      String name, FileKind kind, List<X509Certificate> certificates, List<PrivateKey> keys) {
    return new CredentialFile(Path.of("folder", name), kind, certificates, keys, Map.of(), "");
  }

  private static Problem fault(CredentialFile... files) {
    return switch (IdentityAssembly.of(List.of(files))) {
      case Outcome.Success<ClientIdentity>(ClientIdentity identity) ->
          throw new AssertionError(identity.toString());
      case Outcome.Failure<ClientIdentity>(Problem problem) -> problem;
    };
  }

  private static ClientIdentity identity(CredentialFile... files) {
    return IdentityAssembly.of(List.of(files)).toOptional().orElseThrow();
  }

  @Test
  void joinsFilesInAnyOrder() {
    CredentialFile leaf = certificates("leaf.pem", LEAF);
    CredentialFile authority = certificates("ca.pem", CA);
    CredentialFile key = keys("leaf.key", KEYS.getPrivate());
    for (ClientIdentity identity :
        List.of(identity(leaf, key, authority), identity(authority, key, leaf))) {
      assertEquals(LEAF, identity.certificate().certificate());
      assertEquals(List.of(CA), identity.certificate().issuers());
      assertEquals(KEYS.getPrivate(), identity.key());
    }
  }

  @Test
  void findsThePairAmongSeveral() {
    X509Certificate signing =
        new CertificateMaker()
            .purposes()
            .keyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation)
            .issuedBy(CA, CA_KEYS, OTHER);
    CredentialFile both = certificates("both.pem", signing, LEAF);
    CredentialFile key = keys("both.key", OTHER.getPrivate(), KEYS.getPrivate());
    assertEquals(LEAF, identity(both, key).certificate().certificate());
    assertEquals(2, IdentityAssembly.candidates(List.of(both, key)).size());
  }

  @Test
  void provesThatTheKeyBelongsToTheCertificate() {
    assertEquals(
        Problem.of(ProblemCode.KEY_MISMATCH, "other.key", "leaf.pem"),
        fault(certificates("leaf.pem", LEAF), keys("other.key", OTHER.getPrivate())));
    assertEquals(
        Problem.of(ProblemCode.KEY_MISMATCH, "ec.key", "leaf.pem"),
        fault(certificates("leaf.pem", LEAF), keys("ec.key", CA_KEYS.getPrivate())));
  }

  @Test
  void saysWhatWasPickedInPlaceOfACertificate() {
    CredentialFile key = keys("leaf.key", KEYS.getPrivate());
    CredentialFile request = file("it.csr", FileKind.CERTIFICATE_REQUEST, List.of(), List.of());
    assertEquals(
        Problem.of(ProblemCode.CERTIFICATE_EXPECTED, "leaf.key", "PRIVATE_KEY"), fault(key));
    assertEquals(
        Problem.of(ProblemCode.CERTIFICATE_EXPECTED, "it.csr", "CSR"), fault(request, key));
    assertEquals(Problem.of(ProblemCode.CERTIFICATE_EXPECTED, "", "NOTHING"), fault());
  }

  @Test
  void saysWhatWasPickedInPlaceOfAKey() {
    CredentialFile leaf = certificates("leaf.pem", LEAF);
    CredentialFile publicKey = file("it.pub", FileKind.PUBLIC_KEY, List.of(), List.of());
    assertEquals(
        Problem.of(ProblemCode.PRIVATE_KEY_EXPECTED, "leaf.pem", "CERTIFICATE"), fault(leaf));
    assertEquals(
        Problem.of(ProblemCode.PRIVATE_KEY_EXPECTED, "ca.pem", "CERTIFICATE"),
        fault(leaf, certificates("ca.pem", CA)));
    assertEquals(
        Problem.of(ProblemCode.PRIVATE_KEY_EXPECTED, "it.pub", "PUBLIC_KEY"),
        fault(leaf, publicKey));
  }

  @Test
  void saysThatOnlyAnAuthorityWasPicked() {
    assertEquals(
        Problem.of(ProblemCode.CERTIFICATE_IS_CA, "Root"),
        fault(certificates("ca.pem", CA), keys("leaf.key", KEYS.getPrivate())));
  }

  @Test
  void printsNoKey() {
    ClientIdentity identity =
        identity(certificates("leaf.pem", LEAF), keys("leaf.key", KEYS.getPrivate()));
    String modulus = ((java.security.interfaces.RSAKey) KEYS.getPrivate()).getModulus().toString();
    assertFalse(identity.toString().contains(modulus));
    assertFalse(keys("leaf.key", KEYS.getPrivate()).toString().contains(modulus));
  }
}
