package openfinance.onboarding.credentials;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.ProviderException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;

/**
 * Proves that a private key belongs to a certificate by signing with the one and verifying with the
 * other. It needs nothing of the key but that it signs, so it holds for keys that never leave a
 * token.
 */
public final class KeyPossession {
  private static final byte[] STATEMENT = "TPP Onboarding".getBytes(StandardCharsets.US_ASCII);

  private KeyPossession() {}

  /** Whether the key may be the one, as far as can be told without using it. */
  static boolean isPossible(PrivateKey key, X509Certificate certificate) {
    PublicKey publicKey = certificate.getPublicKey();
    if (key instanceof RSAKey ours && publicKey instanceof RSAKey theirs) {
      return ours.getModulus().equals(theirs.getModulus());
    }
    if (key instanceof ECKey ours && publicKey instanceof ECKey theirs) {
      return ours.getParams().getOrder().equals(theirs.getParams().getOrder());
    }
    return family(key.getAlgorithm()).equals(family(publicKey.getAlgorithm()));
  }

  /** Whether the key is the one that the certificate was issued for. */
  public static boolean isProved(PrivateKey key, X509Certificate certificate) {
    PublicKey publicKey = certificate.getPublicKey();
    if (!isPossible(key, certificate)) {
      return false;
    }
    try {
      Signature signer = signature(key.getAlgorithm());
      signer.initSign(key);
      signer.update(STATEMENT);
      byte[] signed = signer.sign();
      Signature verifier = signature(key.getAlgorithm());
      verifier.initVerify(publicKey);
      verifier.update(STATEMENT);
      return verifier.verify(signed);
    } catch (GeneralSecurityException | ProviderException e) {
      // A token answers what it refuses to do with the unchecked one.
      return false;
    }
  }

  private static String family(String algorithm) {
    return algorithm.startsWith("RSA") ? "RSA" : algorithm;
  }

  private static Signature signature(String algorithm) throws GeneralSecurityException {
    if (algorithm.equals("RSASSA-PSS")) {
      Signature pss = Signature.getInstance("RSASSA-PSS");
      pss.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
      return pss;
    }
    return Signature.getInstance(algorithm.equals("EC") ? "SHA256withECDSA" : "SHA256withRSA");
  }
}
