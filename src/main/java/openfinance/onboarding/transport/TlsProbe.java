package openfinance.onboarding.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import org.apache.hc.client5.http.protocol.HttpClientContext;

/**
 * Does a TLS handshake, writes nothing, and listens for a short while: under TLS 1.3 the refusal of
 * a client certificate arrives only after the handshake seems complete (RFC 8446 section 4.4.2.4).
 * Goes straight to the host, whatever proxy is chosen.
 */
public final class TlsProbe {
  /** How long a refusal is waited for. Silence means that the server accepted us. */
  private static final Duration LISTENING = Duration.ofMillis(1500);

  private final ConnectionPolicy policy;

  /** Probes with this policy's trust and time. */
  public TlsProbe(ConnectionPolicy policy) {
    this.policy = policy;
  }

  /**
   * Shakes hands with the endpoint's host, offering the identity's certificate when there is one.
   */
  public ProbeResult probe(URI endpoint, Optional<ClientIdentity> identity) {
    Progress progress = new Progress();
    if (!HostName.usable(endpoint)) {
      Problem problem = Problem.of(ProblemCode.ADDRESS_NOT_UNDERSTOOD, endpoint.toString());
      return new ProbeResult(
          endpoint, Optional.empty(), false, Optional.of(problem), List.of(), Duration.ZERO);
    }
    return new Run(endpoint, new ClientTls(policy.trust(), identity), progress).result();
  }

  private final class Run {
    private final URI endpoint;
    private final ClientTls tls;
    private final Progress progress;
    private final Handshake handshake = new Handshake();
    private final Deadline deadline = new Deadline(policy.timeout());

    Run(URI endpoint, ClientTls tls, Progress progress) {
      this.endpoint = endpoint;
      this.tls = tls;
      this.progress = progress;
    }

    ProbeResult result() {
      Optional<TlsSession> agreed = Optional.empty();
      Optional<Problem> problem = Optional.empty();
      try (Socket plain = connected();
          SSLSocket secured = secured(plain)) {
        agreed = Optional.of(agreed(secured.getSession()));
        listen(secured);
      } catch (IOException e) {
        ConnectionPolicy direct =
            new ConnectionPolicy(policy.trust(), new ProxyChoice.Direct(), policy.timeout());
        problem =
            Optional.of(
                new TransportDiagnosis(endpoint, direct, tls, handshake, progress).diagnose(e));
      }
      return new ProbeResult(
          endpoint,
          agreed,
          handshake.certificateRequested(),
          problem,
          handshake.serverChain(),
          progress.elapsed());
    }

    private Socket connected() throws IOException {
      InetAddress address = new HostAddresses(progress).resolve(HostName.bare(endpoint))[0];
      deadline.restart();
      DeadlineSocket socket = new DeadlineSocket(deadline);
      try {
        socket.connect(new InetSocketAddress(address, HostName.port(endpoint)), 0);
      } catch (IOException e) {
        socket.close();
        throw e;
      }
      progress.reach(Progress.Milestone.CONNECTED);
      return socket;
    }

    private SSLSocket secured(Socket plain) throws IOException {
      deadline.restart();
      SSLSocket socket =
          tls.strategy(handshake)
              .upgrade(
                  plain,
                  HostName.bare(endpoint),
                  HostName.port(endpoint),
                  null,
                  HttpClientContext.create());
      progress.reach(Progress.Milestone.SECURED);
      return socket;
    }

    private void listen(SSLSocket secured) throws IOException {
      deadline.restart(LISTENING);
      try {
        if (secured.getInputStream().read() < 0) {
          throw new java.io.EOFException("closed after the handshake");
        }
      } catch (SocketTimeoutException silence) {
        // Accepted.
      }
    }

    private TlsSession agreed(SSLSession session) {
      return new TlsSession(
          session.getProtocol(), session.getCipherSuite(), handshake.serverChain());
    }
  }
}
