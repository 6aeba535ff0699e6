package openfinance.onboarding.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.testkit.FakeLfi;
import openfinance.onboarding.testkit.Relay;
import openfinance.onboarding.testkit.TestAuthority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What servers and networks do to a request, and what is said of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WireFailuresTest {
  private static final Duration PATIENCE = Duration.ofMillis(1200);

  private final TestAuthority servers = new TestAuthority("Server Side");
  private final TestAuthority clients = new TestAuthority("Client Side");
  private final ServerIdentity server = servers.server(FakeLfi.HOST);
  private final ClientIdentity identity = clients.client();
  private final ConnectionPolicy policy =
      new ConnectionPolicy(
          new TrustAnchors(List.of(servers.root())), new ProxyChoice.Direct(), PATIENCE);

  private Exchange post(URI uri, ConnectionPolicy by) {
    try (MutualTlsClient client = new MutualTlsClient(by, Optional.of(identity))) {
      return client.send(new HttpCall("POST", uri, Map.of(), Optional.of("{}")));
    }
  }

  private Exchange get(URI uri) {
    try (MutualTlsClient client = new MutualTlsClient(policy, Optional.of(identity))) {
      return client.send(HttpCall.getJson(uri));
    }
  }

  private static void dripUntilCut(Socket socket, String beginning, String drop)
      throws IOException, InterruptedException {
    OutputStream out = socket.getOutputStream();
    out.write(beginning.getBytes(StandardCharsets.US_ASCII));
    while (true) {
      out.write(drop.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      Thread.sleep(50);
    }
  }

  private static void reset(Socket socket) throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  static Stream<Arguments> afterTheRequest() {
    return Stream.of(
        Arguments.of("closes", ProblemCode.CONNECTION_CLOSED, behaviour(socket -> {})),
        Arguments.of("hangs", ProblemCode.READ_TIMEOUT, behaviour(socket -> Thread.sleep(60_000))),
        Arguments.of(
            "drips its head",
            ProblemCode.READ_TIMEOUT,
            behaviour(socket -> dripUntilCut(socket, "HTTP/1.1 204 No Content\r\nX: ", "x"))),
        Arguments.of(
            "sends endless headers",
            ProblemCode.RESPONSE_TOO_LARGE,
            FakeLfi.answering("HTTP/1.1 204 No Content\r\n" + "X: y\r\n".repeat(5000) + "\r\n")),
        Arguments.of(
            "sends an endless header",
            ProblemCode.RESPONSE_TOO_LARGE,
            FakeLfi.answering("HTTP/1.1 204 No Content\r\nX: " + "y".repeat(60_000) + "\r\n\r\n")),
        Arguments.of(
            "sends something else",
            ProblemCode.NOT_HTTP,
            FakeLfi.answering("SSH-2.0-OpenSSH_9.2\r\nnothing\r\n\r\n")));
  }

  private static FakeLfi.Behaviour behaviour(FakeLfi.Behaviour behaviour) {
    return behaviour;
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void afterTheRequest(String name, ProblemCode code, FakeLfi.Behaviour behaviour)
      throws IOException {
    try (FakeLfi lfi = FakeLfi.start(server, clients, behaviour)) {
      Exchange.Unanswered silence =
          assertInstanceOf(Exchange.Unanswered.class, post(lfi.endpoint(), policy));
      assertEquals(code, silence.problem().code(), silence::transcript);
      assertTrue(silence.requestMayHaveLeft(), silence::transcript);
      assertEquals(server.chain(), silence.serverChain());
      assertEquals(1, lfi.requests().size(), name);
    }
  }

  static Stream<Arguments> beforeTheRequest() {
    return Stream.of(
        Arguments.of("closes at once", ProblemCode.CONNECTION_CLOSED, behaviour(socket -> {})),
        Arguments.of(
            "speaks plain HTTP",
            ProblemCode.NOT_TLS,
            FakeLfi.answering("HTTP/1.1 400 Bad Request\r\n\r\n")),
        Arguments.of(
            "resets at once", ProblemCode.CONNECTION_RESET, behaviour(WireFailuresTest::reset)),
        Arguments.of(
            "never shakes hands",
            ProblemCode.READ_TIMEOUT,
            behaviour(socket -> Thread.sleep(60_000))),
        Arguments.of(
            "is too old",
            ProblemCode.TLS_VERSION,
            behaviour(socket -> socket.getOutputStream().write(alert(70)))),
        Arguments.of(
            "has no common cipher",
            ProblemCode.TLS_CIPHERS,
            behaviour(socket -> socket.getOutputStream().write(alert(40)))));
  }

  /** A fatal alert in the clear, as a server sends it before any key is agreed. */
  private static byte[] alert(int description) {
    return new byte[] {21, 3, 3, 0, 2, 2, (byte) description};
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void beforeTheRequest(String name, ProblemCode code, FakeLfi.Behaviour behaviour)
      throws Exception {
    try (ServerSocket listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> afterFirstBytes(listener, behaviour));
      Exchange.Unanswered silence =
          assertInstanceOf(
              Exchange.Unanswered.class, post(uri(listener.getLocalPort()), policy), name);
      assertEquals(code, silence.problem().code(), silence::transcript);
      assertTrue(!silence.requestMayHaveLeft(), silence::transcript);
    }
  }

  private static void afterFirstBytes(ServerSocket listener, FakeLfi.Behaviour behaviour) {
    try (Socket socket = listener.accept()) {
      assertTrue(socket.getInputStream().read(new byte[8192]) > 0);
      behaviour.answer(socket);
    } catch (IOException | InterruptedException e) {
      // The client's view is what a test looks at.
    }
  }

  private static void resetOnce(CountDownLatch received, Relay relay) {
    try {
      received.await();
      relay.reset();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Exchange.Answered answered(Exchange exchange) {
    return assertInstanceOf(Exchange.Answered.class, exchange, exchange::transcript);
  }

  private static URI uri(int port) {
    return URI.create("https://" + FakeLfi.HOST + ":" + port + "/tpp-registration");
  }

  @Test
  void aResetAfterTheRequest() throws Exception {
    CountDownLatch received = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    FakeLfi.Behaviour silent =
        socket -> {
          received.countDown();
          never.await();
        };
    try (FakeLfi lfi = FakeLfi.start(server, clients, silent);
        Relay relay = Relay.to(lfi.port())) {
      Thread.ofVirtual().start(() -> resetOnce(received, relay));
      Exchange.Unanswered silence =
          assertInstanceOf(
              Exchange.Unanswered.class,
              post(uri(relay.port()), ConnectionPolicy.direct(policy.trust())));
      assertEquals(ProblemCode.CONNECTION_RESET, silence.problem().code(), silence::transcript);
      assertTrue(silence.requestMayHaveLeft());
    } finally {
      never.countDown();
    }
  }

  @Test
  void nothingListens() throws IOException {
    int port;
    try (ServerSocket closed = new ServerSocket(0)) {
      port = closed.getLocalPort();
    }
    Exchange.Unanswered silence =
        assertInstanceOf(Exchange.Unanswered.class, post(uri(port), policy));
    assertEquals(ProblemCode.CONNECTION_REFUSED, silence.problem().code());
    assertEquals(List.of(FakeLfi.HOST + ":" + port), silence.problem().arguments());
    assertTrue(!silence.requestMayHaveLeft());
  }

  @Test
  void aDrippingBodyTakesNoLongerThanAllowed() throws IOException {
    String head = "HTTP/1.1 403 Forbidden\r\nContent-Length: 100000\r\n\r\n{";
    try (FakeLfi lfi = FakeLfi.start(server, clients, socket -> dripUntilCut(socket, head, " "))) {
      Exchange.Answered answer = answered(post(lfi.endpoint(), policy));
      assertEquals(403, answer.status(), "of a POST the status stands");
      assertTrue(answer.truncated());
      Exchange.Unanswered document =
          assertInstanceOf(Exchange.Unanswered.class, get(lfi.endpoint()));
      assertEquals(ProblemCode.READ_TIMEOUT, document.problem().code());
    }
  }

  @Test
  void aProxyThatRefusesIsNotTakenForTheLfi() throws Exception {
    try (ServerSocket proxy = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> afterFirstBytes(proxy, FakeLfi.status(403, "no")));
      ConnectionPolicy by =
          new ConnectionPolicy(
              policy.trust(), new ProxyChoice.Manual("127.0.0.1", proxy.getLocalPort()), PATIENCE);
      Exchange.Unanswered silence =
          assertInstanceOf(
              Exchange.Unanswered.class, post(URI.create("https://rs1.lfi.invalid/"), by));
      assertEquals(ProblemCode.PROXY_REFUSED, silence.problem().code(), silence::transcript);
      assertEquals(List.of("rs1.lfi.invalid", "403"), silence.problem().arguments().subList(0, 2));
      assertTrue(!silence.requestMayHaveLeft());
    }
  }
}
