package openfinance.onboarding.transport;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * What a TLS server of the model bank or of a test shows. Prints without the key.
 *
 * @param chain the certificates it sends, its own first
 * @param key the key of the first one
 */
public record ServerIdentity(List<X509Certificate> chain, PrivateKey key) {
  public ServerIdentity {
    chain = List.copyOf(chain);
  }

  @Override
  public String toString() {
    return "ServerIdentity[" + chain.getFirst().getSubjectX500Principal() + ", key redacted]";
  }
}
