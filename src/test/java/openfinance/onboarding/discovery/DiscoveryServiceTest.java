package openfinance.onboarding.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.problem.Finding;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.testkit.FakeLfi;
import openfinance.onboarding.testkit.TestAuthority;
import openfinance.onboarding.transport.ClientDemand;
import openfinance.onboarding.transport.ConnectionPolicy;
import openfinance.onboarding.transport.ServerIdentity;
import openfinance.onboarding.transport.ServerTls;
import openfinance.onboarding.transport.TrustAnchors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a real TLS server on loopback. */
class DiscoveryServiceTest {
  private static TestAuthority servers;
  private static TestAuthority clients;
  private static ServerIdentity identity;

  private final DiscoveryService service = new DiscoveryService();
  private final Queue<FakeLfi.Behaviour> script = new ConcurrentLinkedQueue<>();

  @BeforeAll
  static void issue() {
    servers = new TestAuthority("Servers");
    clients = new TestAuthority("Clients");
    identity = servers.server(FakeLfi.HOST);
  }

  /** Answers each request with the next behaviour of the script. */
  private FakeLfi open() throws IOException {
    ServerTls tls = new ServerTls(Map.of(), identity, ClientDemand.none());
    return FakeLfi.start(tls.sockets(), this::next);
  }

  private void next(Socket socket) throws IOException, InterruptedException {
    script.remove().answer(socket);
  }

  private static URI wellKnown(FakeLfi lfi) {
    return lfi.uri("/.well-known/openid-configuration");
  }

  private static String document(FakeLfi lfi) {
    return "{\"issuer\":\"https://%s:%d\",\"registration_endpoint\":\"%s\"}"
        .formatted(FakeLfi.HOST, lfi.port(), lfi.endpoint());
  }

  private Outcome<ResolvedServer> resolve(FakeLfi lfi, Optional<ClientIdentity> tpp) {
    return service.resolve(
        new DiscoveryTarget(wellKnown(lfi), Optional.empty(), Optional.empty()),
        ConnectionPolicy.direct(new TrustAnchors(List.of(servers.root()))),
        tpp);
  }

  private Problem problem(FakeLfi lfi, Optional<ClientIdentity> tpp) {
    return assertInstanceOf(Outcome.Failure.class, resolve(lfi, tpp)).problem();
  }

  private Problem problem(FakeLfi.Behaviour behaviour) throws IOException {
    script.add(behaviour);
    try (FakeLfi lfi = open()) {
      return problem(lfi, Optional.empty());
    }
  }

  @Test
  void aServersRegistrationEndpointIsFound() throws IOException {
    try (FakeLfi lfi = open()) {
      script.add(FakeLfi.status(200, document(lfi)));
      ResolvedServer server = resolve(lfi, Optional.empty()).toOptional().orElseThrow();
      assertEquals(lfi.endpoint(), server.metadata().registrationEndpoint());
      assertEquals(ServerMetadata.EndpointSource.METADATA, server.metadata().endpointSource());
      assertEquals(document(lfi), server.metadata().document());
      assertEquals(
          List.of(Problem.of(ProblemCode.SERVER_OUTSIDE_API_HUB, FakeLfi.HOST)),
          server.findings().stream().map(Finding::problem).toList());
      assertFalse(server.needsConfirmation());
    }
  }

  @Test
  void theAliasIsPreferredAndAForeignOneAsksForConfirmation() throws IOException {
    try (FakeLfi lfi = open()) {
      String alias =
          ",\"mtls_endpoint_aliases\":{\"registration_endpoint\":\"https://x.example\"}}";
      script.add(FakeLfi.status(200, document(lfi).replaceFirst("}$", alias)));
      ResolvedServer server = resolve(lfi, Optional.empty()).toOptional().orElseThrow();
      assertEquals("https://x.example", server.metadata().registrationEndpoint().toString());
      assertEquals(Optional.of(lfi.endpoint()), server.metadata().plainEndpoint());
      assertTrue(server.needsConfirmation());
    }
  }

  @Test
  void aDocumentIsKeptForAsLongAsItsServerSays() throws IOException {
    try (FakeLfi lfi = open()) {
      script.add(FakeLfi.status(200, document(lfi), "Cache-Control: public, max-age=900"));
      resolve(lfi, Optional.empty());
      assertTrue(resolve(lfi, Optional.empty()).toOptional().isPresent());
      assertEquals(1, lfi.requests().size());
    }
  }

  @Test
  void aRedirectOnTheSameHostIsFollowedAndShown() throws IOException {
    try (FakeLfi lfi = open()) {
      script.add(FakeLfi.status(302, "", "Location: /moved"));
      script.add(FakeLfi.status(200, document(lfi)));
      ResolvedServer server = resolve(lfi, Optional.empty()).toOptional().orElseThrow();
      assertEquals(List.of(lfi.uri("/moved")), server.redirects());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "http://" + FakeLfi.HOST + "/",
        "https://" + FakeLfi.HOST + "/",
        "//evil.example/",
        "javascript:alert(1)",
        "::",
        ""
      })
  void aRedirectElsewhereIsNotFollowed(String location) throws IOException {
    Problem problem = problem(FakeLfi.status(302, "", "Location: " + location));
    assertEquals(ProblemCode.DISCOVERY_REDIRECTED, problem.code());
    assertEquals(FakeLfi.HOST, problem.arguments().getFirst());
  }

  @Test
  void whereARedirectLedIsShownInPunycodeAndWithoutItsPath() throws IOException {
    Problem problem = problem(FakeLfi.status(302, "", "Location: https://xn--bnk-6cd.example/a"));
    assertEquals(List.of(FakeLfi.HOST, "https://xn--bnk-6cd.example"), problem.arguments());
  }

  @Test
  void redirectsEndAfterThree() throws IOException {
    for (int i = 0; i < 4; i++) {
      script.add(FakeLfi.status(307, "", "Location: /again"));
    }
    try (FakeLfi lfi = open()) {
      assertEquals(ProblemCode.DISCOVERY_REDIRECTED, problem(lfi, Optional.empty()).code());
      assertEquals(4, lfi.requests().size());
    }
  }

  @Test
  void aStatusOtherThan200IsNamed() throws IOException {
    assertEquals(
        List.of(FakeLfi.HOST, "404"), problem(FakeLfi.status(404, "not here")).arguments());
  }

  @Test
  void aCaptivePortalsPageIsNoMetadata() throws IOException {
    Problem problem = problem(FakeLfi.status(200, "<html>Log in</html>"));
    assertEquals(ProblemCode.DISCOVERY_WEB_PAGE, problem.code());
  }

  @Test
  void aHugeDocumentIsNotReadToItsEnd() throws IOException {
    byte[] block = " ".repeat(64 * 1024).getBytes(StandardCharsets.UTF_8);
    FakeLfi.Behaviour endless =
        socket -> {
          socket
              .getOutputStream()
              .write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.UTF_8));
          while (!socket.isClosed()) {
            socket.getOutputStream().write(block);
          }
        };
    assertEquals(ProblemCode.DISCOVERY_TOO_LARGE, problem(endless).code());
  }

  @Test
  void aServerThatDemandsACertificateGetsItOnlyWhenWeHaveOne() throws IOException {
    Queue<String> documents = new ArrayDeque<>();
    FakeLfi.Behaviour answer = socket -> FakeLfi.status(200, documents.element()).answer(socket);
    try (FakeLfi lfi = FakeLfi.start(identity, clients, answer)) {
      documents.add(document(lfi));
      assertEquals(ProblemCode.DISCOVERY_NEEDS_CERTIFICATE, problem(lfi, Optional.empty()).code());
      assertEquals(List.of(), lfi.requests());
      assertTrue(resolve(lfi, Optional.of(clients.client())).toOptional().isPresent());
    }
  }

  @Test
  void aFrontThatDemandsACertificateWithAPageIsUnderstood() throws IOException {
    Problem problem =
        problem(FakeLfi.status(400, "<html>400 No required SSL certificate was sent</html>"));
    assertEquals(ProblemCode.DISCOVERY_NEEDS_CERTIFICATE, problem.code());
    assertEquals(List.of(FakeLfi.HOST), problem.arguments());
  }

  @Test
  void anAddressThatIsNotSecureIsNeverAsked() throws IOException {
    try (FakeLfi lfi = open()) {
      Outcome<ResolvedServer> outcome =
          service.resolve(
              new DiscoveryTarget(
                  URI.create("http://" + FakeLfi.HOST + ":" + lfi.port() + "/"),
                  Optional.empty(),
                  Optional.empty()),
              ConnectionPolicy.direct(TrustAnchors.publicOnly()),
              Optional.empty());
      assertEquals(
          Outcome.failure(Problem.of(ProblemCode.ENDPOINT_NOT_HTTPS, FakeLfi.HOST)), outcome);
      assertEquals(List.of(), lfi.requests());
    }
  }
}
