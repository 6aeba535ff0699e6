package openfinance.onboarding.transport;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;
import org.apache.hc.core5.http.protocol.HttpContext;

/** Writes nothing to the host and listens for a short while; silence is a good answer. */
final class Listener extends TunnelExecutor {
  /** How long a refusal is waited for. Silence means that the server accepted us. */
  private static final Duration LISTENING = Duration.ofMillis(1500);

  private final Deadline deadline;
  private boolean listened;

  Listener(Progress progress, Deadline deadline) {
    super(progress, deadline);
    this.deadline = deadline;
  }

  /** Whether the host was reached and raised no objection. */
  boolean listened() {
    return listened;
  }

  @Override
  ClassicHttpResponse atHost(
      ClassicHttpRequest request,
      HttpClientConnection connection,
      HttpResponseInformationCallback callback,
      HttpContext context)
      throws IOException, HttpException {
    deadline.restart(LISTENING);
    ClassicHttpResponse said = hear(connection);
    listened = true;
    return said;
  }

  private static ClassicHttpResponse hear(HttpClientConnection connection)
      throws IOException, HttpException {
    try {
      return connection.receiveResponseHeader();
    } catch (SocketTimeoutException silence) {
      return new BasicClassicHttpResponse(HttpStatus.SC_NO_CONTENT);
    }
  }
}
