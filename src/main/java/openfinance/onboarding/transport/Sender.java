package openfinance.onboarding.transport;

import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.EndpointDetails;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;

/** Notes the moment from which a request may have left; asking a proxy for a tunnel is not it. */
final class Sender extends TunnelExecutor {
  private final Progress progress;
  private final Deadline deadline;

  Sender(Progress progress, Deadline deadline) {
    super(progress, deadline);
    this.progress = progress;
    this.deadline = deadline;
  }

  @Override
  ClassicHttpResponse atHost(
      ClassicHttpRequest request,
      HttpClientConnection connection,
      HttpResponseInformationCallback callback,
      HttpContext context)
      throws IOException, HttpException {
    deadline.restart();
    progress.reach(Progress.Milestone.SENDING);
    EndpointDetails bytes = connection.getEndpointDetails();
    long before = bytes.getReceivedBytesCount();
    try {
      ClassicHttpResponse response = send(request, connection, callback, context);
      progress.reach(Progress.Milestone.ANSWERED);
      return response;
    } finally {
      if (bytes.getReceivedBytesCount() > before) {
        progress.reach(Progress.Milestone.ANSWERING);
      }
    }
  }
}
