package openfinance.onboarding.modelbank;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;

/** What kind of key a certificate is made for. */
public enum KeyType {
  /** RSA with 2048 bits: what the Trust Framework prescribes for TPPs. Slow to make. */
  RSA_2048("RSA", 2048),
  /** RSA with 4096 bits. Very slow to make. */
  RSA_4096("RSA", 4096),
  /** The NIST curve P-256. Quick to make. */
  EC_P256("EC", 256);

  private final String algorithm;
  private final int bits;

  KeyType(String algorithm, int bits) {
    this.algorithm = algorithm;
    this.bits = bits;
  }

  /** Makes a fresh key pair. */
  public KeyPair generate() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      generator.initialize(bits);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("This Java has no " + algorithm + " keys", missing);
    }
  }
}
