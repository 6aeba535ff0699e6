package openfinance.onboarding.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ServerSocketFactory;
import openfinance.onboarding.transport.ClientDemand;
import openfinance.onboarding.transport.DemoNames;
import openfinance.onboarding.transport.ServerIdentity;
import openfinance.onboarding.transport.ServerTls;

/** An LFI's server on loopback that keeps what it read and answers as it is told. */
public final class FakeLfi implements AutoCloseable {
  /** A host name that our client takes to loopback. */
  public static final String HOST = "rs1.fake." + DemoNames.DOMAIN;

  /** What the server does once it has read a request. */
  @FunctionalInterface
  public interface Behaviour {
    void answer(Socket socket) throws IOException, InterruptedException;
  }

  private final Acceptor acceptor;
  private final Behaviour behaviour;
  private final List<String> requests = new CopyOnWriteArrayList<>();

  private FakeLfi(ServerSocket listener, Behaviour behaviour) {
    this.behaviour = behaviour;
    this.acceptor = new Acceptor(listener, (client, connections) -> serve(client));
  }

  /** A server on these sockets. */
  public static FakeLfi start(ServerSocketFactory sockets, Behaviour behaviour) throws IOException {
    return new FakeLfi(
        sockets.createServerSocket(0, 200, InetAddress.getLoopbackAddress()), behaviour);
  }

  /** A server with this certificate that lets in the clients of this authority. */
  public static FakeLfi start(ServerIdentity identity, TestAuthority clients, Behaviour behaviour)
      throws IOException {
    ClientDemand demand = ClientDemand.required(List.of(clients.root()));
    return start(new ServerTls(java.util.Map.of(), identity, demand).sockets(), behaviour);
  }

  /** Answers with these bytes and closes. */
  public static Behaviour answering(String answer) {
    return socket -> {
      socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
    };
  }

  /** Answers with this status and body. */
  public static Behaviour status(int status, String body, String... headers) {
    String extra = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    String length =
        status == 204
            ? ""
            : "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n";
    return answering("HTTP/1.1 " + status + " Status\r\n" + extra + length + "\r\n" + body);
  }

  /** Answers 200 with the beginning of a body, and then a space from time to time, without end. */
  public static Behaviour dripping(String beginning) {
    return dripsAfter("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + beginning);
  }

  /** Answers with the beginning of a head, and then a space from time to time, without end. */
  public static Behaviour drippingHead() {
    return dripsAfter("HTTP/1.1 200 OK\r\nX-Patience:");
  }

  private static Behaviour dripsAfter(String beginning) {
    return socket -> {
      answering(beginning).answer(socket);
      while (!socket.isClosed()) {
        Thread.sleep(50);
        answering(" ").answer(socket);
      }
    };
  }

  /** Answers with a head without end, as fast as it is taken. */
  public static Behaviour endlessHead() {
    return socket -> {
      answering("HTTP/1.1 200 OK\r\n").answer(socket);
      while (!socket.isClosed()) {
        answering("X-More: and more\r\n".repeat(100)).answer(socket);
      }
    };
  }

  /** Answers 200 with a body without end, as fast as it is taken. */
  public static Behaviour endless(String piece) {
    return socket -> {
      answering("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n").answer(socket);
      while (!socket.isClosed()) {
        answering(piece.repeat(1000)).answer(socket);
      }
    };
  }

  /** Where it takes registrations. */
  public URI endpoint() {
    return uri("/tpp-registration");
  }

  /** An address at it. */
  public URI uri(String path) {
    return URI.create("https://" + HOST + ":" + port() + path);
  }

  public int port() {
    return acceptor.port();
  }

  /** Every request that it read, head and body, as text. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  private void serve(Socket socket) throws IOException {
    requests.add(read(socket.getInputStream()));
    try {
      behaviour.answer(socket);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String read(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    while (!bytes.toString(StandardCharsets.UTF_8).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("closed before a request came");
      }
      bytes.write(next);
    }
    bytes.write(in.readNBytes(length(bytes.toString(StandardCharsets.UTF_8))));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static int length(String head) {
    return head.lines()
        .map(line -> line.toLowerCase(Locale.ROOT))
        .filter(line -> line.startsWith("content-length:"))
        .map(line -> Integer.parseInt(line.substring(line.indexOf(':') + 1).trim()))
        .findFirst()
        .orElse(0);
  }

  @Override
  public void close() throws IOException {
    acceptor.close();
  }
}
