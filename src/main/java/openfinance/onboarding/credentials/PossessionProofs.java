package openfinance.onboarding.credentials;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.util.List;
import java.util.Optional;

/**
 * Finds the key that belongs to a certificate. Each proof costs a signature, and the files choose
 * how many there are and how long their keys: all together have a budget.
 */
final class PossessionProofs {
  /** Seconds at most, counted in signatures of an RSA key of 2048 bits. */
  private static final long BUDGET = 4000;

  private static final long USUAL_BITS = 2048;

  private final List<PrivateKey> keys;
  private long left = BUDGET;

  /** Tries these keys. */
  PossessionProofs(List<PrivateKey> keys) {
    this.keys = List.copyOf(keys);
  }

  /** The first key that the certificate was issued for; none once the budget is spent. */
  Optional<PrivateKey> keyOf(X509Certificate certificate) {
    return keys.stream()
        .filter(key -> KeyPossession.isPossible(key, certificate))
        .filter(key -> spend(key) && KeyPossession.isProved(key, certificate))
        .findFirst();
  }

  private boolean spend(PrivateKey key) {
    long cost = cost(key);
    boolean affordable = cost <= left;
    if (affordable) {
      left -= cost;
    }
    return affordable;
  }

  /** Signing with RSA takes time by the cube of the length. */
  private static long cost(PrivateKey key) {
    long times = key instanceof RSAKey rsa ? rsa.getModulus().bitLength() / USUAL_BITS : 1;
    return Math.max(1, times * times * times);
  }
}
