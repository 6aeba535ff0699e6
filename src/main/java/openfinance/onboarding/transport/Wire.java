package openfinance.onboarding.transport;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLSession;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.message.StatusLine;
import org.apache.hc.core5.util.Timeout;

/** One connection to a host by the chosen way, and all that is seen of it. */
final class Wire {
  private final ConnectionPolicy policy;
  private final ClientTls tls;
  private final URI uri;
  private final Route route;
  private final Optional<ProxyLogin> login;
  private final Handshake handshake = new Handshake();
  private final Progress progress = new Progress();
  private final Deadline deadline;
  private final HttpClientContext context = HttpClientContext.create();

  /**
   * A connection to be made.
   *
   * @param route the way that it takes
   * @param login what is told to a proxy that demands one
   */
  Wire(ConnectionPolicy policy, ClientTls tls, URI uri, Route route, Optional<ProxyLogin> login) {
    this.policy = policy;
    this.tls = tls;
    this.uri = uri;
    this.login = login;
    this.route = route;
    this.deadline = new Deadline(policy.timeout());
  }

  /** A client without any of the defaults that would send more, or elsewhere, than we say. */
  CloseableHttpClient client(TunnelExecutor executor) {
    HttpClientBuilder builder =
        HttpClients.custom()
            .setConnectionManager(
                new Connections(progress, deadline).manager(tls.strategy(handshake)))
            .setRequestExecutor(executor)
            .setRoutePlanner((target, ignored) -> planned(target))
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setRedirectsEnabled(false)
                    .setAuthenticationEnabled(login.isPresent())
                    .setExpectContinueEnabled(false)
                    .setContentCompressionEnabled(false)
                    .setProtocolUpgradeEnabled(false)
                    .setResponseTimeout(Timeout.of(policy.timeout()))
                    .build())
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableContentCompression()
            .disableConnectionState()
            .setUserAgent("TPP-Onboarding");
    login.ifPresent(
        known ->
            builder.setDefaultCredentialsProvider(
                (scope, ignored) -> isProxy(scope.getHost()) ? credentials(known) : null));
    return builder.build();
  }

  private static UsernamePasswordCredentials credentials(ProxyLogin login) {
    return new UsernamePasswordCredentials(login.user(), login.password().characters());
  }

  private boolean isProxy(String host) {
    return route.proxy().filter(proxy -> proxy.getHostName().equalsIgnoreCase(host)).isPresent();
  }

  private HttpRoute planned(HttpHost target) {
    HttpHost host = new HttpHost("https", target.getHostName(), HostName.port(uri));
    return route
        .proxy()
        .map(proxy -> new HttpRoute(host, null, proxy, true))
        .orElseGet(() -> new HttpRoute(host, null, true));
  }

  /** Why this answer, which is not the host's, stands in the way. */
  Problem refusedByProxy(ClassicHttpResponse response) {
    String host = HostName.shown(uri);
    int status = response.getCode();
    String said = "the proxy answered " + new StatusLine(response);
    if (status == HttpStatus.SC_PROXY_AUTHENTICATION_REQUIRED) {
      String schemes = schemes(response);
      return Problem.of(loginProblem(schemes), host, route.proxyName(), schemes)
          .withDetail(detail(said));
    }
    boolean unreachable = status >= HttpStatus.SC_BAD_GATEWAY;
    return Problem.of(
            ProblemCode.PROXY_REFUSED,
            host,
            Integer.toString(status),
            route.proxyName(),
            unreachable ? host : "")
        .withDetail(detail(said));
  }

  private ProblemCode loginProblem(String schemes) {
    boolean known =
        Stream.of(schemes.split(", ", -1))
            .anyMatch(
                scheme -> scheme.equalsIgnoreCase("Basic") || scheme.equalsIgnoreCase("Digest"));
    if (!known) {
      return ProblemCode.PROXY_LOGIN_UNSUPPORTED;
    }
    return login.isEmpty() ? ProblemCode.PROXY_LOGIN_NEEDED : ProblemCode.PROXY_LOGIN_REFUSED;
  }

  /** The kinds of login that the proxy takes, such as {@code Negotiate, NTLM}. */
  private static String schemes(ClassicHttpResponse response) {
    return Stream.of(response.getHeaders(HttpHeaders.PROXY_AUTHENTICATE))
        .map(Header::getValue)
        .map(value -> value.strip().split("[ ,]", 2)[0])
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** Why no answer came. */
  Problem diagnose(IOException failure) {
    Problem problem = diagnosis().diagnose(failure);
    return problem.withDetail(detail(problem.detail()));
  }

  /** Whether the server may have read a request. */
  boolean requestMayHaveLeft(IOException failure) {
    return diagnosis().requestMayHaveLeft(failure);
  }

  private TransportDiagnosis diagnosis() {
    return new TransportDiagnosis(uri, policy, route, tls, handshake, progress);
  }

  private String detail(String what) {
    return Redactor.redact(what + "\nconnected " + route.words());
  }

  /** What there is to say before the request: the way, the times and the handshake. */
  Transcript transcript() {
    Transcript transcript = new Transcript();
    transcript.note("to " + HostName.shown(uri) + " " + route.words());
    transcript.note(progress.timings());
    transcript.tls(session(), handshake, certificateRequested(), tls.identity());
    return transcript;
  }

  /**
   * Whether the host asked for a client certificate; empty when the handshake ended before that was
   * known: who asks for none shows it only by going on without.
   */
  Optional<Boolean> certificateRequested() {
    boolean requested = handshake.certificateRequested();
    return requested || progress.hasReached(Progress.Milestone.SECURED)
        ? Optional.of(requested)
        : Optional.empty();
  }

  /** What was agreed with the host. */
  Optional<TlsSession> agreed() {
    return session()
        .map(
            agreed ->
                new TlsSession(
                    agreed.getProtocol(), agreed.getCipherSuite(), handshake.serverChain()));
  }

  private Optional<SSLSession> session() {
    return Optional.ofNullable(context.getSSLSession());
  }

  Handshake handshake() {
    return handshake;
  }

  Progress progress() {
    return progress;
  }

  Deadline deadline() {
    return deadline;
  }

  HttpClientContext context() {
    return context;
  }
}
