package openfinance.onboarding.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * An HTTP proxy that opens tunnels (RFC 9110 section 9.3.6), every one of them to the same port of
 * this computer, whatever host is named.
 */
public final class ConnectProxy implements AutoCloseable {
  private final Acceptor acceptor;
  private final int target;
  private final Optional<String> login;
  private final List<String> heads = new CopyOnWriteArrayList<>();

  private ConnectProxy(int target, Optional<String> login) throws IOException {
    this.target = target;
    this.login = login;
    ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.acceptor = new Acceptor(listener, this::serve);
  }

  /** A proxy that leads to this port and lets everybody through. */
  public static ConnectProxy to(int target) throws IOException {
    return new ConnectProxy(target, Optional.empty());
  }

  /** A proxy that demands a Basic login (RFC 7617), {@code user:password}. */
  public static ConnectProxy demanding(String login, int target) throws IOException {
    return new ConnectProxy(target, Optional.of(login));
  }

  public int port() {
    return acceptor.port();
  }

  /** The heads of the requests that came, as text. */
  public List<String> heads() {
    return List.copyOf(heads);
  }

  private void serve(Socket client, Acceptor connections) throws IOException {
    while (true) {
      String head = head(client.getInputStream());
      heads.add(head);
      if (letsThrough(head)) {
        write(client, "HTTP/1.1 200 Connection established\r\n\r\n");
        connections.tunnel(client, target);
        return;
      }
      write(
          client,
          "HTTP/1.1 407 Proxy Authentication Required\r\n"
              + "Proxy-Authenticate: Basic realm=\"office\"\r\nContent-Length: 2\r\n\r\nno");
    }
  }

  private boolean letsThrough(String head) {
    return login
        .map(it -> Base64.getEncoder().encodeToString(it.getBytes(StandardCharsets.UTF_8)))
        .map(encoded -> head.contains("Proxy-Authorization: Basic " + encoded + "\r\n"))
        .orElse(true);
  }

  private static void write(Socket client, String text) throws IOException {
    client.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    client.getOutputStream().flush();
  }

  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    while (!bytes.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("closed before a request came");
      }
      bytes.write(next);
    }
    return bytes.toString(StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    acceptor.close();
  }
}
