package openfinance.onboarding.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openfinance.onboarding.modelbank.CertificateProfile;
import openfinance.onboarding.modelbank.Validity;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.testkit.FakeLfi;
import openfinance.onboarding.testkit.TestAuthority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Servers that are not to be trusted get no request, and the reason is told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerTrustTest {
  private final TestAuthority servers = new TestAuthority("Server Side");
  private final TestAuthority clients = new TestAuthority("Client Side");

  private Problem refused(ServerIdentity server, X509Certificate... trusted) throws IOException {
    try (FakeLfi lfi = FakeLfi.start(server, clients, FakeLfi.status(204, ""));
        MutualTlsClient client =
            new MutualTlsClient(
                ConnectionPolicy.direct(new TrustAnchors(List.of(trusted))),
                Optional.of(clients.client()))) {
      Exchange exchange =
          client.send(new HttpCall("POST", lfi.endpoint(), Map.of(), Optional.of("{}")));
      Exchange.Unanswered silence = assertInstanceOf(Exchange.Unanswered.class, exchange);
      assertFalse(silence.requestMayHaveLeft());
      assertEquals(server.chain(), silence.serverChain());
      assertEquals(List.of(), lfi.requests(), "the server saw a request");
      String host = FakeLfi.HOST + ":" + lfi.port();
      assertEquals(host, silence.problem().arguments().getFirst());
      return silence.problem();
    }
  }

  @Test
  void aPrivateAuthorityThatWasNotAdded() throws IOException {
    Problem problem = refused(servers.server(FakeLfi.HOST));
    assertEquals(ProblemCode.SERVER_UNTRUSTED, problem.code());
    assertEquals("Server Side Root", problem.arguments().get(3), "a stranger's");
  }

  @Test
  void theClientsAuthorityVouchesForNoServer() throws IOException {
    Problem problem = refused(servers.server(FakeLfi.HOST), clients.root(), clients.issuing());
    assertEquals(ProblemCode.SERVER_UNTRUSTED, problem.code());
  }

  @Test
  void theTrustFrameworksAuthorityThatWasNotAdded() throws IOException {
    TestAuthority framework = new TestAuthority("Demo Trust Framework");
    Problem problem = refused(framework.server(FakeLfi.HOST));
    assertEquals(ProblemCode.SERVER_UNTRUSTED, problem.code());
    assertEquals("Demo Trust Framework Root", problem.arguments().get(2), "the framework's");
  }

  @Test
  void anAuthorityOfTheSameNameWithAnotherKey() throws IOException {
    TestAuthority namesake = new TestAuthority("Server Side");
    Problem problem = refused(servers.server(FakeLfi.HOST), namesake.root());
    assertEquals(ProblemCode.SERVER_UNTRUSTED, problem.code());
    assertEquals("Server Side Root", problem.arguments().get(4), "a namesake's");
  }

  @Test
  void aMissingIntermediate() throws IOException {
    Problem problem = refused(servers.serverWithoutIntermediate(FakeLfi.HOST), servers.root());
    assertEquals(ProblemCode.SERVER_CHAIN_INCOMPLETE, problem.code());
    assertEquals("Server Side Issuing", problem.arguments().getLast());
  }

  @Test
  void aMissingIntermediateIsNoMatterOnceItIsAdded() throws IOException {
    try (FakeLfi lfi =
            FakeLfi.start(
                servers.serverWithoutIntermediate(FakeLfi.HOST), clients, FakeLfi.status(204, ""));
        MutualTlsClient client =
            new MutualTlsClient(
                ConnectionPolicy.direct(new TrustAnchors(List.of(servers.issuing()))),
                Optional.of(clients.client()))) {
      assertInstanceOf(Exchange.Answered.class, client.send(HttpCall.getJson(lfi.endpoint())));
    }
  }

  @Test
  void anInspectingProxy() throws IOException {
    TestAuthority inspector = new TestAuthority("Zscaler Inc.");
    Problem problem = refused(inspector.server(FakeLfi.HOST), servers.root());
    assertEquals(ProblemCode.SERVER_INTERCEPTED, problem.code());
  }

  @Test
  void anotherHostsCertificate() throws IOException {
    Problem problem = refused(servers.server("rs1.other." + DemoNames.DOMAIN), servers.root());
    assertEquals(ProblemCode.SERVER_NAME_MISMATCH, problem.code());
  }

  @Test
  void anExpiredCertificate() throws IOException {
    ServerIdentity server =
        servers.server(
            CertificateProfile.server(FakeLfi.HOST).with(Validity.endedBefore(Duration.ofDays(3))));
    Problem problem = refused(server, servers.root());
    assertEquals(ProblemCode.SERVER_CERTIFICATE_EXPIRED, problem.code());
    String date =
        server
            .chain()
            .getFirst()
            .getNotAfter()
            .toInstant()
            .atZone(ZoneOffset.UTC)
            .toLocalDate()
            .toString();
    assertEquals(date, problem.arguments().get(1));
  }

  @Test
  void aCertificateOfTomorrow() throws IOException {
    ServerIdentity server =
        servers.server(
            CertificateProfile.server(FakeLfi.HOST).with(Validity.beginningIn(Duration.ofDays(2))));
    assertEquals(
        ProblemCode.SERVER_CERTIFICATE_NOT_YET_VALID, refused(server, servers.root()).code());
  }
}
