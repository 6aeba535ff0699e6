package openfinance.onboarding.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.credentials.Passphrase;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.testkit.ConnectProxy;
import openfinance.onboarding.testkit.FakeLfi;
import openfinance.onboarding.testkit.TestAuthority;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Mutual TLS through a real CONNECT proxy to a host that only the proxy can reach. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProxyTest {
  private static final String HOST = "rs1.far.invalid";
  private static final URI ENDPOINT = URI.create("https://" + HOST + "/tpp-registration");

  private final TestAuthority servers = new TestAuthority("Server Side");
  private final TestAuthority clients = new TestAuthority("Client Side");
  private final ClientIdentity identity = clients.client();
  private @Nullable FakeLfi started;

  @BeforeAll
  void startLfi() throws IOException {
    started = FakeLfi.start(servers.server(HOST), clients, FakeLfi.status(204, ""));
  }

  @AfterAll
  void stopLfi() throws IOException {
    lfi().close();
  }

  private FakeLfi lfi() {
    return Objects.requireNonNull(started);
  }

  private ConnectionPolicy through(int port, ProxyLogins logins) {
    return new ConnectionPolicy(
            new TrustAnchors(List.of(servers.root())),
            new ProxyChoice.Manual("127.0.0.1", port),
            Duration.ofSeconds(10))
        .with(logins);
  }

  private Exchange post(ConnectionPolicy policy) {
    try (MutualTlsClient client = new MutualTlsClient(policy, Optional.of(identity))) {
      return client.send(new HttpCall("POST", ENDPOINT, Map.of(), Optional.of("{}")));
    }
  }

  private static ProxyLogin login(String user, String password) {
    return new ProxyLogin(user, new Passphrase(password.toCharArray()));
  }

  @Test
  void aRequestAndAProbeGoThroughTheProxyAndItIsNamed() throws IOException {
    try (ConnectProxy proxy = ConnectProxy.to(lfi().port())) {
      ConnectionPolicy policy = through(proxy.port(), ProxyLogins.NONE);
      Exchange exchange = post(policy);
      assertEquals(204, assertInstanceOf(Exchange.Answered.class, exchange).status());
      String words = "to " + HOST + " through the proxy 127.0.0.1:" + proxy.port();
      assertTrue(exchange.transcript().contains(words), exchange::transcript);
      ProbeResult probe = new TlsProbe(policy).probe(ENDPOINT, Optional.of(identity));
      assertTrue(probe.accepted(), probe::transcript);
      assertEquals(Optional.of(true), probe.clientCertificateRequested());
      assertTrue(probe.transcript().contains(words), probe::transcript);
      assertEquals(2, proxy.heads().size());
      assertTrue(proxy.heads().getFirst().startsWith("CONNECT " + HOST + ":443 HTTP/1.1\r\n"));
    }
  }

  @Test
  void aLoginIsAskedForOnlyWhenTheProxyDemandsOneAndNeverWritten() throws IOException {
    List<Optional<ProxyLogin>> asked = new ArrayList<>();
    ProxyLogins logins =
        (proxy, refused) -> {
          asked.add(refused);
          return Optional.of(
              refused.isEmpty() ? login("amal", "mistyped") : login("amal", "oasis-77"));
        };
    try (ConnectProxy proxy = ConnectProxy.demanding("amal:oasis-77", lfi().port())) {
      Exchange exchange = post(through(proxy.port(), logins));
      assertEquals(204, assertInstanceOf(Exchange.Answered.class, exchange).status());
      assertEquals(
          List.of(Optional.empty(), Optional.of("amal")),
          asked.stream().map(refused -> refused.map(ProxyLogin::user)).toList());
      assertFalse(exchange.transcript().contains("oasis"), exchange::transcript);
      assertFalse(exchange.transcript().contains("Proxy-Authorization"), exchange::transcript);
    }
    try (ConnectProxy free = ConnectProxy.to(lfi().port())) {
      asked.clear();
      assertInstanceOf(Exchange.Answered.class, post(through(free.port(), logins)));
      assertEquals(List.of(), asked);
    }
  }

  @Test
  void withoutALoginOrWithAWrongOneNothingIsSent() throws IOException {
    int before = lfi().requests().size();
    try (ConnectProxy proxy = ConnectProxy.demanding("amal:oasis-77", lfi().port())) {
      Problem needed = problem(post(through(proxy.port(), ProxyLogins.NONE)));
      assertEquals(ProblemCode.PROXY_LOGIN_NEEDED, needed.code());
      assertEquals(List.of(HOST, "127.0.0.1:" + proxy.port(), "Basic"), needed.arguments());
      ProxyLogins wrong =
          (name, refused) ->
              refused.isPresent() ? Optional.empty() : Optional.of(login("amal", "mistyped"));
      assertEquals(
          ProblemCode.PROXY_LOGIN_REFUSED, problem(post(through(proxy.port(), wrong))).code());
      ProbeResult probe =
          new TlsProbe(through(proxy.port(), ProxyLogins.NONE))
              .probe(ENDPOINT, Optional.of(identity));
      assertEquals(Optional.of(ProblemCode.PROXY_LOGIN_NEEDED), probe.problem().map(Problem::code));
      assertEquals(before, lfi().requests().size());
    }
  }

  @Test
  void aProxyThatIsNotThereIsNamedInTheDiagnosis() throws IOException {
    int port;
    try (ConnectProxy closed = ConnectProxy.to(1)) {
      port = closed.port();
    }
    Problem problem = problem(post(through(port, ProxyLogins.NONE)));
    assertEquals(ProblemCode.CONNECTION_REFUSED, problem.code());
    assertEquals(List.of("127.0.0.1:" + port), problem.arguments());
    assertTrue(problem.detail().endsWith("connected through the proxy 127.0.0.1:" + port));
  }

  private static ProxySelector naming(int... ports) {
    return new ProxySelector() {
      @Override
      public List<Proxy> select(URI uri) {
        return IntStream.of(ports)
            .mapToObj(port -> InetSocketAddress.createUnresolved("127.0.0.1", port))
            .map(address -> new Proxy(Proxy.Type.HTTP, address))
            .toList();
      }

      @Override
      public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
    };
  }

  @Test
  void theNextProxyOfTheSystemIsTakenWhenOneIsOutOfReach() throws IOException {
    ProxySelector before = ProxySelector.getDefault();
    int closed;
    try (ConnectProxy gone = ConnectProxy.to(1)) {
      closed = gone.port();
    }
    try (ConnectProxy proxy = ConnectProxy.to(lfi().port())) {
      ProxySelector.setDefault(naming(closed, proxy.port()));
      ConnectionPolicy policy =
          new ConnectionPolicy(
              new TrustAnchors(List.of(servers.root())),
              new ProxyChoice.OperatingSystem(),
              Duration.ofSeconds(10));
      Exchange exchange = post(policy);
      assertEquals(204, assertInstanceOf(Exchange.Answered.class, exchange).status());
      assertTrue(exchange.transcript().contains("127.0.0.1:" + proxy.port()));
      ProxySelector.setDefault(naming(closed, closed));
      assertEquals(ProblemCode.CONNECTION_REFUSED, problem(post(policy)).code());
    } finally {
      ProxySelector.setDefault(before);
    }
  }

  private static Problem problem(Exchange exchange) {
    Exchange.Unanswered silence =
        assertInstanceOf(Exchange.Unanswered.class, exchange, exchange::transcript);
    assertFalse(silence.requestMayHaveLeft());
    return silence.problem();
  }
}
