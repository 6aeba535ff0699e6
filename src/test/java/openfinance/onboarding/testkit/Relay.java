package openfinance.onboarding.testkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Carries connections to another port, to be cut in a way that TLS has no word for. */
public final class Relay implements AutoCloseable {
  private final Acceptor acceptor;

  private Relay(int target) throws IOException {
    ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.acceptor =
        new Acceptor(listener, (client, connections) -> connections.tunnel(client, target));
  }

  /** Carries connections to this port. */
  public static Relay to(int target) throws IOException {
    return new Relay(target);
  }

  public int port() {
    return acceptor.port();
  }

  /** Cuts every connection with a TCP reset. */
  public void reset() throws IOException {
    for (Socket socket : acceptor.open()) {
      socket.setSoLinger(true, 0);
      socket.close();
    }
  }

  @Override
  public void close() throws IOException {
    acceptor.close();
  }
}
