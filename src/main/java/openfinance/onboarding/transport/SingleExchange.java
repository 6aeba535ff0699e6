package openfinance.onboarding.transport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLSession;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.StatusLine;
import org.apache.hc.core5.util.Timeout;

/** One request, sent once over its own connection, and all that was seen of it. */
final class SingleExchange {
  private final ConnectionPolicy policy;
  private final ClientTls tls;
  private final HttpCall call;
  private final Handshake handshake = new Handshake();
  private final Progress progress = new Progress();
  private final Deadline deadline;
  private final HttpClientContext context = HttpClientContext.create();

  SingleExchange(ConnectionPolicy policy, ClientTls tls, HttpCall call) {
    this.policy = policy;
    this.tls = tls;
    this.call = call;
    this.deadline = new Deadline(policy.timeout());
  }

  /** A client without any of the defaults that would send more, or elsewhere, than we say. */
  CloseableHttpClient client() {
    Timeout timeout = Timeout.of(policy.timeout());
    return HttpClients.custom()
        .setConnectionManager(new Connections(progress, deadline).manager(tls.strategy(handshake)))
        .setRequestExecutor(new Sender(progress, deadline))
        .setRoutePlanner(new Routes(policy.proxy()))
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setRedirectsEnabled(false)
                .setAuthenticationEnabled(false)
                .setExpectContinueEnabled(false)
                .setContentCompressionEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .setResponseTimeout(timeout)
                .build())
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableContentCompression()
        .disableConnectionState()
        .setUserAgent("TPP-Onboarding")
        .build();
  }

  Exchange run(CloseableHttpClient client) {
    HttpUriRequestBase request = new HttpUriRequestBase(call.method(), call.uri());
    call.headers().forEach(request::addHeader);
    call.body()
        .ifPresent(
            body ->
                request.setEntity(
                    new ByteArrayEntity(body.getBytes(StandardCharsets.UTF_8), null)));
    try {
      return received(client.executeOpen(null, request, context));
    } catch (IOException e) {
      return unanswered(e);
    } finally {
      // Without it, closing would read what is left of a body.
      request.cancel();
    }
  }

  private Exchange received(ClassicHttpResponse response) {
    if (!progress.hasReached(Progress.Milestone.SENDING)) {
      return refusedByProxy(response);
    }
    BoundedBody body = BoundedBody.read(response.getEntity());
    // Of a GET the document is the answer; of any other request its status is.
    if (body.broken().isPresent() && call.method().equals("GET")) {
      return unanswered(body.broken().get());
    }
    Transcript transcript = transcript();
    body.broken().ifPresent(e -> transcript.note("body broken off: " + Causes.inWords(e)));
    transcript.answer(
        new StatusLine(response).toString(), response.getHeaders(), body.text(), body.truncated());
    return new Exchange.Answered(
        response.getCode(),
        headers(response),
        body.text(),
        body.truncated(),
        session().map(agreed -> session(agreed)),
        transcript.redacted());
  }

  private Exchange refusedByProxy(ClassicHttpResponse response) {
    Problem problem =
        Problem.of(
                ProblemCode.PROXY_REFUSED,
                HostName.shown(call.uri()),
                Integer.toString(response.getCode()))
            .withDetail(Redactor.redact("the proxy answered " + new StatusLine(response)));
    return new Exchange.Unanswered(problem, false, handshake.serverChain(), failed(problem));
  }

  private Exchange unanswered(IOException failure) {
    TransportDiagnosis diagnosis =
        new TransportDiagnosis(call.uri(), policy, tls, handshake, progress);
    Problem problem = diagnosis.diagnose(failure);
    return new Exchange.Unanswered(
        problem, diagnosis.requestMayHaveLeft(failure), handshake.serverChain(), failed(problem));
  }

  private String failed(Problem problem) {
    Transcript transcript = transcript();
    transcript.note("no answer: " + problem.code() + " " + problem.detail());
    return transcript.redacted();
  }

  private Transcript transcript() {
    Transcript transcript = new Transcript();
    transcript.note("to " + HostName.shown(call.uri()) + " by " + policy.proxy().words());
    transcript.timings(progress);
    transcript.tls(session(), handshake, tls.identity());
    Header[] sent =
        context.getRequest() == null ? new Header[0] : context.getRequest().getHeaders();
    transcript.request(call.method(), call.uri(), sent, call.body());
    return transcript;
  }

  private Optional<SSLSession> session() {
    return Optional.ofNullable(context.getSSLSession());
  }

  private TlsSession session(SSLSession agreed) {
    return new TlsSession(agreed.getProtocol(), agreed.getCipherSuite(), handshake.serverChain());
  }

  private static Map<String, String> headers(ClassicHttpResponse response) {
    Map<String, String> headers = new HashMap<>();
    for (Header header : response.getHeaders()) {
      headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
    }
    return Map.copyOf(headers);
  }
}
