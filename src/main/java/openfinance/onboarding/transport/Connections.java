package openfinance.onboarding.transport;

import java.io.IOException;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParserFactory;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.Timeout;

/** Opens the one connection of an exchange, notes its milestones and gives each part its time. */
final class Connections {
  /** The strict parser: the client's own would skip what is not HTTP and wait for more. */
  private static final Http1Config LIMITS =
      Http1Config.custom().setMaxLineLength(16 * 1024).setMaxHeaderCount(200).build();

  private final Progress progress;
  private final Deadline deadline;

  Connections(Progress progress, Deadline deadline) {
    this.progress = progress;
    this.deadline = deadline;
  }

  BasicHttpClientConnectionManager manager(TlsSocketStrategy tls) {
    BasicHttpClientConnectionManager manager =
        new BasicHttpClientConnectionManager(
            new Operator(tls),
            ManagedHttpClientConnectionFactory.builder()
                .http1Config(LIMITS)
                .responseParserFactory(new DefaultHttpResponseParserFactory(LIMITS))
                .build());
    Timeout timeout = Timeout.of(deadline.allowed());
    manager.setConnectionConfig(
        ConnectionConfig.custom().setConnectTimeout(timeout).setSocketTimeout(timeout).build());
    return manager;
  }

  private SSLSocket secured(
      TlsSocketStrategy tls, Socket plain, HttpHost target, Object attachment, HttpContext context)
      throws IOException {
    deadline.restart();
    SSLSocket socket =
        tls.upgrade(plain, target.getHostName(), target.getPort(), attachment, context);
    progress.reach(Progress.Milestone.SECURED);
    return socket;
  }

  private final class Operator extends DefaultHttpClientConnectionOperator {
    Operator(TlsSocketStrategy tls) {
      super(
          proxy -> new DeadlineSocket(deadline),
          DefaultSchemePortResolver.INSTANCE,
          new HostAddresses(progress),
          RegistryBuilder.<TlsSocketStrategy>create()
              .register(
                  URIScheme.HTTPS.id,
                  (plain, host, port, attachment, context) ->
                      secured(tls, plain, new HttpHost(host, port), attachment, context))
              .build());
    }

    @Override
    protected void onBeforeSocketConnect(HttpContext context, HttpHost endpoint) {
      deadline.restart();
    }

    @Override
    protected void onAfterSocketConnect(HttpContext context, HttpHost endpoint) {
      progress.reach(Progress.Milestone.CONNECTED);
    }
  }
}
