package openfinance.onboarding.transport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import openfinance.onboarding.problem.Problem;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.StatusLine;

/** One request, sent once over its own connection. */
final class SingleExchange {
  private final Wire wire;
  private final ClockComparison clocks;
  private final HttpCall call;

  SingleExchange(
      ConnectionPolicy policy,
      ClientTls tls,
      HttpCall call,
      Route route,
      Optional<ProxyLogin> login) {
    this.wire = new Wire(policy, tls, call.uri(), route, login);
    this.clocks = policy.clocks();
    this.call = call;
  }

  CloseableHttpClient client() {
    return wire.client(new Sender(wire.progress(), wire.deadline()));
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
      return received(client.executeOpen(null, request, wire.context()));
    } catch (IOException e) {
      return unanswered(e);
    } finally {
      // Without it, closing would read what is left of a body.
      request.cancel();
    }
  }

  private Exchange received(ClassicHttpResponse response) {
    if (!wire.progress().hasReached(Progress.Milestone.SENDING)) {
      return failed(wire.refusedByProxy(response), false);
    }
    BoundedBody body = BoundedBody.read(response.getEntity(), call.sink(response.getCode()));
    // Of a GET the document is the answer; of any other request its status is.
    if (body.broken().isPresent() && call.method().equals("GET")) {
      return unanswered(body.broken().get());
    }
    Map<String, String> headers = headers(response);
    clocks.observe(Optional.ofNullable(headers.get("date")));
    Transcript transcript = transcript();
    body.broken().ifPresent(e -> transcript.note("body broken off: " + Causes.inWords(e)));
    transcript.answer(
        new StatusLine(response).toString(), response.getHeaders(), body.text(), body.truncated());
    return new Exchange.Answered(
        response.getCode(),
        headers,
        body.text(),
        body.truncated(),
        wire.agreed(),
        transcript.redacted());
  }

  private Exchange unanswered(IOException failure) {
    return failed(wire.diagnose(failure), wire.requestMayHaveLeft(failure));
  }

  private Exchange failed(Problem problem, boolean requestMayHaveLeft) {
    Transcript transcript = transcript();
    transcript.note("no answer: " + problem.code() + " " + problem.detail());
    return new Exchange.Unanswered(
        problem,
        requestMayHaveLeft,
        wire.progress().hasReached(Progress.Milestone.ANSWERING),
        wire.handshake().serverChain(),
        transcript.redacted());
  }

  private Transcript transcript() {
    Transcript transcript = wire.transcript();
    if (!wire.progress().hasReached(Progress.Milestone.SENDING)) {
      transcript.unsent();
      return transcript;
    }
    Header[] sent =
        wire.context().getRequest() == null
            ? new Header[0]
            : wire.context().getRequest().getHeaders();
    transcript.request(call.method(), call.uri(), sent, call.body());
    return transcript;
  }

  private static Map<String, String> headers(ClassicHttpResponse response) {
    Map<String, String> headers = new HashMap<>();
    for (Header header : response.getHeaders()) {
      headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
    }
    return Map.copyOf(headers);
  }
}
