package openfinance.onboarding.transport;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does a TLS handshake by the chosen way, writes nothing, and listens for a short while: under TLS
 * 1.3 the refusal of a client certificate arrives only after the handshake seems complete (RFC 8446
 * section 4.4.2.4).
 */
public final class TlsProbe {
  private static final Logger LOG = LoggerFactory.getLogger(TlsProbe.class);

  private final ConnectionPolicy policy;

  /** Probes with this policy's trust, way and time. */
  public TlsProbe(ConnectionPolicy policy) {
    this.policy = policy;
  }

  /**
   * Shakes hands with the endpoint's host, offering the identity's certificate when there is one.
   */
  public ProbeResult probe(URI endpoint, Optional<ClientIdentity> identity) {
    if (!HostName.usable(endpoint)) {
      Problem problem = Problem.of(ProblemCode.ADDRESS_NOT_UNDERSTOOD, endpoint.toString());
      return new ProbeResult(
          endpoint,
          Optional.empty(),
          Optional.empty(),
          Optional.of(problem),
          List.of(),
          Duration.ZERO,
          "");
    }
    ClientTls tls = new ClientTls(policy.trust(), identity);
    ProbeResult result =
        new ProxyPassage(policy.logins())
            .run(
                Route.to(endpoint, policy.proxy()),
                (route, login) -> result(endpoint, new Wire(policy, tls, endpoint, route, login)),
                ProbeResult::problem);
    LOG.info("probe\n{}", result.transcript());
    return result;
  }

  private static ProbeResult result(URI endpoint, Wire wire) {
    Optional<Problem> problem = problem(endpoint, wire);
    Duration elapsed = wire.progress().elapsed();
    Transcript transcript = wire.transcript();
    transcript.note(
        problem
            .map(found -> "refused: " + found.code() + " " + found.detail())
            .orElse("accepted; nothing was sent"));
    return new ProbeResult(
        endpoint,
        wire.agreed(),
        wire.certificateRequested(),
        problem,
        wire.handshake().serverChain(),
        elapsed,
        transcript.redacted());
  }

  private static Optional<Problem> problem(URI endpoint, Wire wire) {
    Listener listener = new Listener(wire.progress(), wire.deadline());
    HttpUriRequestBase request = new HttpUriRequestBase("GET", endpoint);
    try (CloseableHttpClient client = wire.client(listener)) {
      ClassicHttpResponse said = client.executeOpen(null, request, wire.context());
      return listener.listened() ? Optional.empty() : Optional.of(wire.refusedByProxy(said));
    } catch (IOException e) {
      return Optional.of(wire.diagnose(e));
    } finally {
      request.cancel();
    }
  }
}
