package openfinance.onboarding.modelbank;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.net.ServerSocketFactory;
import org.apache.hc.core5.http.impl.bootstrap.HttpServer;
import org.apache.hc.core5.http.impl.bootstrap.ServerBootstrap;
import org.apache.hc.core5.http.io.HttpRequestHandler;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/** An HTTP server on this computer's loopback address alone. */
final class LoopbackListener implements AutoCloseable {
  private static final String ADDRESS = "127.0.0.1";
  private static final byte[] ADDRESS_BYTES = {127, 0, 0, 1};

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(1);

  private final HttpServer server;

  private LoopbackListener(HttpServer server) {
    this.server = server;
  }

  /**
   * Starts listening.
   *
   * @param port 0 for any free one
   * @param handler answers every request, whatever host it names
   * @throws IOException when the port is taken
   */
  static LoopbackListener start(int port, ServerSocketFactory sockets, HttpRequestHandler handler)
      throws IOException {
    HttpServer server =
        ServerBootstrap.bootstrap()
            .setLocalAddress(InetAddress.getByAddress(ADDRESS_BYTES))
            .setListenerPort(port)
            .setCanonicalHostName(ADDRESS)
            .setServerSocketFactory(sockets)
            .setSocketConfig(
                SocketConfig.custom()
                    .setSoTimeout(Timeout.ofSeconds(30))
                    .setTcpNoDelay(true)
                    .build())
            .setRequestRouter((request, context) -> handler)
            .create();
    server.start();
    return new LoopbackListener(server);
  }

  /** The port it listens on. */
  int port() {
    return server.getLocalPort();
  }

  /**
   * Stops listening, cuts every connection and waits until the port is free again: the JDK closes a
   * socket only when the thread that accepts connections has left it.
   */
  @Override
  public void close() {
    int port = port();
    server.close(CloseMode.IMMEDIATE);
    long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (!isFree(port) && System.nanoTime() < deadline) {
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }

  private static boolean isFree(int port) {
    try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getByAddress(ADDRESS_BYTES))) {
      return probe.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
