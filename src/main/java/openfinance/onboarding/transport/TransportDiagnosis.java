package openfinance.onboarding.transport;

import java.io.EOFException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;

/**
 * Says why no answer came, from the types of exceptions, TLS alerts, the certificates that the
 * server sent and how far the exchange had come.
 */
final class TransportDiagnosis {
  private final URI uri;
  private final ConnectionPolicy policy;
  private final Route route;
  private final ClientTls tls;
  private final Handshake handshake;
  private final Progress progress;

  TransportDiagnosis(
      URI uri,
      ConnectionPolicy policy,
      Route route,
      ClientTls tls,
      Handshake handshake,
      Progress progress) {
    this.uri = uri;
    this.policy = policy;
    this.route = route;
    this.tls = tls;
    this.handshake = handshake;
    this.progress = progress;
  }

  /** Why it failed; an interrupted thread means that the person cancelled. */
  Problem diagnose(Throwable failure) {
    Problem problem =
        Thread.currentThread().isInterrupted()
            ? problem(ProblemCode.CANCELLED)
            : distrust().orElseGet(() -> fromFailure(failure));
    return problem.withDetail(Causes.inWords(failure));
  }

  /**
   * Whether the server may have read the request. A server that refuses the client certificate
   * under TLS 1.3 does so after we began to write, but before it reads any of that (RFC 8446
   * section 4.4.2.4 ends the handshake, and what was written is dropped with it).
   */
  boolean requestMayHaveLeft(Throwable failure) {
    return progress.hasReached(Progress.Milestone.SENDING)
        && !(handshake.certificateRequested()
            && !progress.hasReached(Progress.Milestone.ANSWERED)
            && TlsAlert.in(failure).filter(TlsAlert::refusesClientCertificate).isPresent());
  }

  private Optional<Problem> distrust() {
    return handshake
        .distrust()
        .map(reason -> new ServerDistrust(host(), policy).diagnose(handshake));
  }

  private Problem fromFailure(Throwable failure) {
    if (!progress.hasReached(Progress.Milestone.CONNECTED)) {
      return notConnected(failure);
    }
    if (route.proxy().isPresent() && !progress.hasReached(Progress.Milestone.TUNNELLED)) {
      return withoutTunnel(failure);
    }
    return TlsAlert.in(failure)
        .map(this::fromAlert)
        .orElseGet(
            () ->
                progress.hasReached(Progress.Milestone.SENDING)
                    ? whileWaiting(failure)
                    : whileSecuring(failure));
  }

  private Problem notConnected(Throwable failure) {
    String target = connectionTarget();
    if (Causes.first(failure, UnknownHostException.class).isPresent()) {
      return Problem.of(ProblemCode.HOST_UNKNOWN, target);
    }
    if (Causes.first(failure, SocketTimeoutException.class).isPresent()) {
      return Problem.of(ProblemCode.CONNECT_TIMEOUT, target, seconds());
    }
    return Problem.of(ProblemCode.CONNECTION_REFUSED, target);
  }

  /** The proxy, not the host, was silent or broke off. */
  private Problem withoutTunnel(Throwable failure) {
    return Causes.first(failure, SocketTimeoutException.class).isPresent()
        ? Problem.of(ProblemCode.READ_TIMEOUT, route.proxyName(), seconds())
        : Problem.of(ProblemCode.PROXY_REFUSED, host(), "", route.proxyName(), host());
  }

  private Problem fromAlert(TlsAlert alert) {
    if (alert.name().equals("protocol_version")) {
      return problem(ProblemCode.TLS_VERSION);
    }
    if (alert.name().equals("unrecognized_name")) {
      return problem(ProblemCode.SERVER_NAME_MISMATCH);
    }
    if (handshake.certificateRequested() && alert.refusesClientCertificate()) {
      return refusal(clientRefusal(alert));
    }
    return switch (alert.name()) {
      case "handshake_failure", "insufficient_security" -> problem(ProblemCode.TLS_CIPHERS);
      default -> problem(ProblemCode.CONNECTION_CLOSED);
    };
  }

  /** Without a certificate, whatever the server says of it means that it wanted one. */
  private ProblemCode clientRefusal(TlsAlert alert) {
    if (tls.identity().isEmpty()) {
      return ProblemCode.CLIENT_CERTIFICATE_NOT_SENT;
    }
    return switch (alert.name()) {
      case "certificate_required" -> ProblemCode.CLIENT_CERTIFICATE_NOT_SENT;
      case "certificate_expired" -> ProblemCode.CLIENT_CERTIFICATE_EXPIRED;
      case "unknown_ca" -> ProblemCode.CLIENT_CERTIFICATE_UNKNOWN_ISSUER;
      case "unsupported_certificate" -> ProblemCode.CLIENT_CERTIFICATE_UNSUITABLE;
      case "certificate_revoked" -> ProblemCode.CLIENT_CERTIFICATE_REVOKED;
      case "decrypt_error" -> ProblemCode.KEY_MISMATCH;
      default -> unexplainedRefusal();
    };
  }

  private Problem refusal(ProblemCode code) {
    return code == ProblemCode.CERTIFICATE_NOT_YET_VALID
        ? Problem.of(code, tls.identity().map(OwnCertificate::beginning).orElse(""))
        : problem(code);
  }

  /** JSSE gives every refusal the same alert; our own certificate then often shows the reason. */
  private ProblemCode unexplainedRefusal() {
    return tls.identity()
        .flatMap(OwnCertificate::fault)
        .orElse(ProblemCode.CLIENT_CERTIFICATE_REFUSED);
  }

  private Problem whileSecuring(Throwable failure) {
    if (Causes.first(failure, SSLPeerUnverifiedException.class).isPresent()) {
      return problem(ProblemCode.SERVER_NAME_MISMATCH);
    }
    boolean plainSslException =
        failure.getClass() == SSLException.class && failure.getCause() == null;
    if (plainSslException) {
      return problem(ProblemCode.NOT_TLS);
    }
    return cutAfterOurCertificate(failure) ? refusal(unexplainedRefusal()) : whileWaiting(failure);
  }

  /** A server that breaks off a handshake once it has our certificate refuses that certificate. */
  private boolean cutAfterOurCertificate(Throwable failure) {
    return !progress.hasReached(Progress.Milestone.SECURED)
        && handshake.certificateRequested()
        && tls.identity().isPresent()
        && Causes.first(failure, SocketTimeoutException.class).isEmpty();
  }

  private Problem whileWaiting(Throwable failure) {
    if (Causes.first(failure, SocketTimeoutException.class).isPresent()) {
      return Problem.of(ProblemCode.READ_TIMEOUT, host(), seconds());
    }
    if (Causes.first(failure, MessageConstraintException.class).isPresent()) {
      return problem(ProblemCode.RESPONSE_TOO_LARGE);
    }
    if (Causes.first(failure, HttpException.class).isPresent()) {
      return problem(ProblemCode.NOT_HTTP);
    }
    return problem(closed(failure) ? ProblemCode.CONNECTION_CLOSED : ProblemCode.CONNECTION_RESET);
  }

  /** An end in good order, though too early; what the operating system reports is a cut. */
  private static boolean closed(Throwable failure) {
    return Stream.of(
            NoHttpResponseException.class, ConnectionClosedException.class, EOFException.class)
        .anyMatch(type -> Causes.first(failure, type).isPresent());
  }

  private Problem problem(ProblemCode code) {
    return Problem.of(code, host());
  }

  private String host() {
    return HostName.shown(uri);
  }

  /** What was being connected to: the host or the proxy before it. */
  private String connectionTarget() {
    return route.proxy().isPresent() ? route.proxyName() : host();
  }

  private String seconds() {
    return Long.toString(policy.timeout().toSeconds());
  }
}
