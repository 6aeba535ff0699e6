package openfinance.onboarding.testkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Hands every connection to a thread of its own, and knows which ones are open. */
final class Acceptor implements AutoCloseable {
  /** What is done with a connection. */
  @FunctionalInterface
  interface Service {
    void serve(Socket client, Acceptor connections) throws IOException;
  }

  private final ServerSocket listener;
  private final Service service;
  private final Thread accepting;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  /** Listens from now on. */
  Acceptor(ServerSocket listener, Service service) {
    this.listener = listener;
    this.service = service;
    this.accepting = Thread.ofVirtual().start(this::acceptAll);
  }

  int port() {
    return listener.getLocalPort();
  }

  /** The connections that are open, at both ends of a tunnel. */
  List<Socket> open() {
    return open.stream().filter(socket -> !socket.isClosed()).toList();
  }

  /** Carries bytes between this client and this port until one side is gone. */
  void tunnel(Socket client, int target) throws IOException {
    try (Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
      open.add(server);
      Thread back = Thread.ofVirtual().start(() -> carry(server, client));
      carry(client, server);
      back.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void carry(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
      to.shutdownOutput();
    } catch (IOException e) {
      // One side is gone: so is the tunnel.
    }
  }

  private void acceptAll() {
    while (!listener.isClosed()) {
      try {
        Socket client = listener.accept();
        open.add(client);
        Thread.ofVirtual().start(() -> serve(client));
      } catch (IOException e) {
        // Closed, or a client that left at once: the next one, if any.
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      service.serve(client, this);
    } catch (IOException e) {
      // The client went away or was turned away: it is the client's view that a test looks at.
    } finally {
      open.removeIf(Socket::isClosed);
    }
  }

  /**
   * Frees the port and cuts every connection. The JDK frees a port only when the thread that
   * accepts connections has left it, and lets in whoever comes until then.
   */
  @Override
  public void close() throws IOException {
    listener.close();
    try {
      accepting.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    for (Socket socket : open) {
      socket.close();
    }
  }
}
