package openfinance.onboarding.transport;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * What was agreed in a TLS handshake.
 *
 * @param version {@code TLSv1.3} or {@code TLSv1.2}
 * @param cipherSuite its IANA name
 * @param serverChain the certificates that the server sent, its own first
 */
public record TlsSession(String version, String cipherSuite, List<X509Certificate> serverChain) {
  public TlsSession {
    serverChain = List.copyOf(serverChain);
  }
}
