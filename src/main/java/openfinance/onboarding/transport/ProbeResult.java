package openfinance.onboarding.transport;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.problem.Problem;

/**
 * What a handshake without a request showed.
 *
 * @param tls what was agreed, when the handshake was completed on our side
 * @param clientCertificateRequested whether the server asked for a client certificate; empty when
 *     the handshake ended before that was known
 * @param problem why the server or we refused; absent when the certificate was accepted
 * @param serverChain the certificates that the server sent, also when they were not trusted
 * @param transcript what happened in plain text, redacted
 */
public record ProbeResult(
    URI endpoint,
    Optional<TlsSession> tls,
    Optional<Boolean> clientCertificateRequested,
    Optional<Problem> problem,
    List<X509Certificate> serverChain,
    Duration elapsed,
    String transcript) {
  public ProbeResult {
    serverChain = List.copyOf(serverChain);
  }

  /** Whether both sides accepted each other. */
  public boolean accepted() {
    return problem.isEmpty();
  }
}
