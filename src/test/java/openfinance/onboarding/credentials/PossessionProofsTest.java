package openfinance.onboarding.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PossessionProofsTest {
  private static final KeyPair OWN = CertificateMaker.keys("EC", 256);
  private static final KeyPair OTHER = CertificateMaker.keys("EC", 256);
  private static final X509Certificate CERTIFICATE = new CertificateMaker().selfSigned(OWN);

  @Test
  void findsTheKeyByWhatItSigns() {
    List<PrivateKey> keys = List.of(OTHER.getPrivate(), OWN.getPrivate());
    assertEquals(Optional.of(OWN.getPrivate()), new PossessionProofs(keys).keyOf(CERTIFICATE));
    assertEquals(
        Optional.empty(), new PossessionProofs(List.of(OTHER.getPrivate())).keyOf(CERTIFICATE));
  }

  @Test
  void triesNoMoreKeysThanItsBudgetAllows() {
    List<PrivateKey> many =
        Stream.concat(
                Collections.nCopies(4000, OTHER.getPrivate()).stream(), Stream.of(OWN.getPrivate()))
            .toList();
    PossessionProofs proofs = new PossessionProofs(many);
    assertEquals(Optional.empty(), proofs.keyOf(CERTIFICATE));
  }

  @Test
  void keysOfOtherKindsAndCurvesCostNothing() {
    PrivateKey rsa = CertificateMaker.keys("RSA", 2048).getPrivate();
    assertTrue(KeyPossession.isPossible(OTHER.getPrivate(), CERTIFICATE));
    assertFalse(KeyPossession.isPossible(rsa, CERTIFICATE));
    assertFalse(
        KeyPossession.isPossible(CertificateMaker.keys("EC", 384).getPrivate(), CERTIFICATE));
  }
}
