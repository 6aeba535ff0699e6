package openfinance.onboarding.transport;

import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;

/**
 * Asks a proxy for a tunnel when there is one, and leaves the rest to whoever comes to the host.
 */
abstract class TunnelExecutor extends HttpRequestExecutor {
  private final Progress progress;
  private final Deadline deadline;

  TunnelExecutor(Progress progress, Deadline deadline) {
    this.progress = progress;
    this.deadline = deadline;
  }

  @Override
  public final ClassicHttpResponse execute(
      ClassicHttpRequest request,
      HttpClientConnection connection,
      HttpResponseInformationCallback callback,
      HttpContext context)
      throws IOException, HttpException {
    if (!Method.CONNECT.isSame(request.getMethod())) {
      return atHost(request, connection, callback, context);
    }
    deadline.restart();
    ClassicHttpResponse response = super.execute(request, connection, callback, context);
    if (response.getCode() == HttpStatus.SC_OK) {
      progress.reach(Progress.Milestone.TUNNELLED);
    }
    return response;
  }

  /** What is done once the connection to the host is secured. */
  abstract ClassicHttpResponse atHost(
      ClassicHttpRequest request,
      HttpClientConnection connection,
      HttpResponseInformationCallback callback,
      HttpContext context)
      throws IOException, HttpException;

  final ClassicHttpResponse send(
      ClassicHttpRequest request,
      HttpClientConnection connection,
      HttpResponseInformationCallback callback,
      HttpContext context)
      throws IOException, HttpException {
    return super.execute(request, connection, callback, context);
  }
}
