package openfinance.onboarding.credentials;

import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A cipher ready to decrypt. Prints without the key.
 *
 * @param transformation its JDK name
 * @param key the key
 * @param parameters the initial vector, or nothing for a stream cipher
 */
record CipherChoice(
    String transformation, SecretKeySpec key, @Nullable AlgorithmParameterSpec parameters) {
  /** Takes the key's bytes over and wipes them. */
  static CipherChoice of(
      String transformation, byte[] key, @Nullable AlgorithmParameterSpec parameters) {
    SecretKeySpec copy = new SecretKeySpec(key, transformation.replaceAll("/.*", ""));
    Arrays.fill(key, (byte) 0);
    return new CipherChoice(transformation, copy, parameters);
  }

  @Override
  public String toString() {
    return "CipherChoice[" + transformation + "]";
  }
}
