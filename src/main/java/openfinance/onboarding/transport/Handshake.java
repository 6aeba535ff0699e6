package openfinance.onboarding.transport;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;

/**
 * What was seen in one handshake, kept as it happens: JSSE forgets it when the handshake fails, and
 * the diagnosis needs it most then.
 */
final class Handshake {
  private volatile boolean certificateRequested;
  private volatile List<X500Principal> namedAuthorities = List.of();
  private volatile List<X509Certificate> serverChain = List.of();
  private volatile boolean chainTrusted;
  private volatile @Nullable CertificateException distrust;

  /**
   * The server asked for a client certificate of one of these CAs, or of any when it names none.
   */
  void onCertificateRequest(List<X500Principal> authorities) {
    certificateRequested = true;
    namedAuthorities = List.copyOf(authorities);
  }

  /** The server sent these certificates, its own first. */
  void onServerChain(List<X509Certificate> chain) {
    serverChain = List.copyOf(chain);
  }

  /**
   * The JDK refused the server.
   *
   * @param trusted whether it would have accepted the same certificates for another host name
   */
  void onDistrust(CertificateException reason, boolean trusted) {
    distrust = reason;
    chainTrusted = trusted;
  }

  boolean certificateRequested() {
    return certificateRequested;
  }

  List<X500Principal> namedAuthorities() {
    return namedAuthorities;
  }

  List<X509Certificate> serverChain() {
    return serverChain;
  }

  /** Whether a refused server was refused for its host name alone. */
  boolean chainTrusted() {
    return chainTrusted;
  }

  Optional<CertificateException> distrust() {
    return Optional.ofNullable(distrust);
  }
}
