package openfinance.onboarding.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.credentials.TransportCertificate;
import openfinance.onboarding.modelbank.CertificateProfile;
import openfinance.onboarding.modelbank.KeyType;
import openfinance.onboarding.modelbank.Validity;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.testkit.FakeLfi;
import openfinance.onboarding.testkit.Pem;
import openfinance.onboarding.testkit.Server;
import openfinance.onboarding.testkit.TestAuthority;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Credentials × servers: each cell is what a person is told. Where a server cuts the connection so
 * abruptly that its alert is lost, the probe afterwards has to find it; under TLS 1.2 even that is
 * a lottery, and the cut itself is an honest answer.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedCertificateTest {
  private static final String ACCEPTED = "ACCEPTED";
  private static final String REFUSED = "CLIENT_CERTIFICATE_REFUSED";
  private static final String NOT_SENT = "CLIENT_CERTIFICATE_NOT_SENT";
  private static final String EXPIRED = "CLIENT_CERTIFICATE_EXPIRED";
  private static final String UNKNOWN_ISSUER = "CLIENT_CERTIFICATE_UNKNOWN_ISSUER";
  private static final String NOT_YET_VALID = "CERTIFICATE_NOT_YET_VALID";
  private static final String MISMATCH = "KEY_MISMATCH";
  private static final String UNSUITABLE = "CLIENT_CERTIFICATE_UNSUITABLE";

  private static final Map<String, List<String>> EXPECTED =
      Map.of(
          "valid RSA", List.of(ACCEPTED, ACCEPTED, ACCEPTED),
          "valid EC", List.of(ACCEPTED, ACCEPTED, ACCEPTED),
          "none", List.of(NOT_SENT, NOT_SENT, NOT_SENT),
          "expired", List.of(EXPIRED, EXPIRED, REFUSED),
          "not yet valid", List.of(NOT_YET_VALID, NOT_YET_VALID, REFUSED),
          "unknown issuer", List.of(REFUSED, UNKNOWN_ISSUER, REFUSED),
          "without its issuer", List.of(REFUSED, UNKNOWN_ISSUER, REFUSED),
          "for servers", List.of(UNSUITABLE, UNSUITABLE, REFUSED),
          "another's key", List.of(MISMATCH, MISMATCH, MISMATCH));

  private final TestAuthority servers = new TestAuthority("Server Side");
  private final TestAuthority clients = new TestAuthority("Client Side");
  private final ServerIdentity server =
      servers.server(CertificateProfile.server(FakeLfi.HOST).with(KeyType.RSA_2048));
  private final ConnectionPolicy policy =
      ConnectionPolicy.direct(new TrustAnchors(List.of(servers.root())));
  private final Map<String, Integer> ports = new java.util.HashMap<>();
  private final List<AutoCloseable> running = new ArrayList<>();

  @BeforeAll
  void startServers(@TempDir Path folder) throws IOException {
    Path chain = Pem.write(folder.resolve("chain.pem"), server.chain());
    Path key = Pem.write(folder.resolve("key.pem"), server.key());
    Path authority = Pem.write(folder.resolve("clients.pem"), List.of(clients.root()));
    for (String version : List.of("TLSv1.2", "TLSv1.3")) {
      FakeLfi own =
          FakeLfi.start(
              new ServerTls(Map.of(), server, ClientDemand.required(List.of(clients.root())))
                  .sockets(List.of(version)),
              FakeLfi.status(200, ""));
      started("ours " + version, own, own.port());
      String option =
          "-" + version.toLowerCase(java.util.Locale.ROOT).replace("v", "").replace('.', '_');
      Server openssl = Server.openssl(folder, chain, key, authority, option);
      started("openssl " + version, openssl, openssl.port());
      Server nginx = Server.nginx(folder, chain, key, authority, version);
      started("nginx " + version, nginx, nginx.port());
    }
  }

  private void started(String name, AutoCloseable server, int port) {
    running.add(server);
    ports.put(name, port);
  }

  @AfterAll
  void stopServers() throws Exception {
    for (AutoCloseable one : running) {
      one.close();
    }
  }

  Stream<Arguments> cells() {
    Map<String, Optional<ClientIdentity>> credentials = credentials();
    List<String> kinds = List.of("ours", "openssl", "nginx");
    return EXPECTED.entrySet().stream()
        .flatMap(
            row ->
                Stream.of("TLSv1.2", "TLSv1.3")
                    .flatMap(
                        version ->
                            kinds.stream()
                                .map(
                                    kind ->
                                        Arguments.of(
                                            row.getKey(),
                                            kind + " " + version,
                                            row.getValue().get(kinds.indexOf(kind)),
                                            credentials.get(row.getKey())))));
  }

  private Map<String, Optional<ClientIdentity>> credentials() {
    CertificateProfile profile = TestAuthority.transport().with(KeyType.EC_P256);
    ClientIdentity valid = clients.client();
    TransportCertificate alone =
        new TransportCertificate(valid.certificate().certificate(), List.of());
    return Map.of(
        "valid RSA", Optional.of(clients.client(TestAuthority.transport())),
        "valid EC", Optional.of(valid),
        "none", Optional.empty(),
        "expired",
            Optional.of(clients.client(profile.with(Validity.endedBefore(Duration.ofDays(2))))),
        "not yet valid",
            Optional.of(clients.client(profile.with(Validity.beginningIn(Duration.ofDays(2))))),
        "unknown issuer", Optional.of(new TestAuthority("Stranger").client()),
        "without its issuer", Optional.of(new ClientIdentity(alone, valid.key())),
        "for servers",
            Optional.of(
                clients.client(
                    profile.withUsage(KeyUsage.digitalSignature, KeyPurposeId.id_kp_serverAuth))),
        "another's key",
            Optional.of(new ClientIdentity(valid.certificate(), clients.client().key())));
  }

  @ParameterizedTest(name = "{0} × {1} = {2}")
  @MethodSource("cells")
  void cell(String credential, String at, String expected, Optional<ClientIdentity> identity) {
    URI uri = URI.create("https://" + FakeLfi.HOST + ":" + ports.get(at) + "/");
    String said = said(uri, identity);
    boolean lottery = at.endsWith("1.2") && said.startsWith("CONNECTION_");
    assertTrue(!lottery || !expected.equals(ACCEPTED), said);
    if (!lottery) {
      assertEquals(expected, said, credential);
    }
  }

  private String said(URI uri, Optional<ClientIdentity> identity) {
    try (MutualTlsClient client = new MutualTlsClient(policy, identity)) {
      return switch (client.send(HttpCall.getJson(uri))) {
        case Exchange.Answered answer ->
            AnswerDiagnosis.clientCertificateRefusal(uri, answer)
                .map(problem -> problem.code().name())
                .orElse(ACCEPTED);
        case Exchange.Unanswered silence -> {
          Problem problem = silence.problem();
          boolean cut = problem.code().name().startsWith("CONNECTION_");
          assertTrue(cut || !silence.requestMayHaveLeft(), silence::transcript);
          yield (cut ? probed(uri, identity).orElse(problem) : problem).code().name();
        }
      };
    }
  }

  private Optional<Problem> probed(URI uri, Optional<ClientIdentity> identity) {
    return new TlsProbe(policy).probe(uri, identity).problem();
  }
}
