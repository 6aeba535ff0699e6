package openfinance.onboarding.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.testkit.FakeLfi;
import openfinance.onboarding.testkit.TestAuthority;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutualTlsClientTest {
  private final TestAuthority servers = new TestAuthority("Server Side");
  private final TestAuthority clients = new TestAuthority("Client Side");
  private final ServerIdentity server = servers.server(FakeLfi.HOST);
  private final ConnectionPolicy policy =
      ConnectionPolicy.direct(new TrustAnchors(List.of(servers.root())));
  private ClientIdentity rsa = clients.client();

  @BeforeAll
  void makeTheOneRsaKey() {
    rsa = clients.client(TestAuthority.transport());
  }

  @Test
  void sendsExactlyTheRequestOverMutualTls() throws IOException {
    try (FakeLfi lfi = FakeLfi.start(server, clients, FakeLfi.status(204, "", "X-Theirs: a"))) {
      Exchange.Answered answer =
          assertInstanceOf(Exchange.Answered.class, send(rsa, post(lfi.endpoint(), "{}")));
      assertEquals(204, answer.status());
      assertEquals(Optional.of("a"), answer.header("x-theirs"));
      assertEquals("TLSv1.3", answer.tls().orElseThrow().version());
      assertEquals(server.chain(), answer.tls().orElseThrow().serverChain());
      String request = lfi.requests().getFirst();
      assertTrue(request.startsWith("POST /tpp-registration HTTP/1.1\r\n"), request);
      assertTrue(request.contains("\r\nContent-Length: 2\r\n"), request);
      assertTrue(request.endsWith("\r\n\r\n{}"), request);
    }
  }

  private Exchange send(ClientIdentity identity, HttpCall call) {
    try (MutualTlsClient client = new MutualTlsClient(policy, Optional.of(identity))) {
      return client.send(call);
    }
  }

  private static HttpCall post(URI uri, String body) {
    return new HttpCall("POST", uri, Map.of("Content-Type", "application/json"), Optional.of(body));
  }
}
