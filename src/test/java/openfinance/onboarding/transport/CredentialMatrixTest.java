package openfinance.onboarding.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.testkit.FakeLfi;
import openfinance.onboarding.testkit.MatrixReport;
import openfinance.onboarding.testkit.RevokingAuthority;
import openfinance.onboarding.testkit.TestAuthority;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Credentials × servers: each cell is what a person is told. Where a server cuts the connection so
 * abruptly that its alert is lost, the probe afterwards has to find it; under TLS 1.2 even that is
 * a lottery, and the cut itself is an honest answer. The table is written to {@code
 * target/test-reports/credentials-and-servers.md}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CredentialMatrixTest {
  private static final String ACCEPTED = "ACCEPTED";
  private static final String REFUSED = "CLIENT_CERTIFICATE_REFUSED";
  private static final String NOT_SENT = "CLIENT_CERTIFICATE_NOT_SENT";
  private static final String EXPIRED = "CLIENT_CERTIFICATE_EXPIRED";
  private static final String UNKNOWN_ISSUER = "CLIENT_CERTIFICATE_UNKNOWN_ISSUER";
  private static final String UNSUITABLE = "CLIENT_CERTIFICATE_UNSUITABLE";
  private static final String REVOKED = "CLIENT_CERTIFICATE_REVOKED";
  private static final String NOT_YET_VALID = "CERTIFICATE_NOT_YET_VALID";
  private static final String MISMATCH = "KEY_MISMATCH";

  /** What is said at ours, at OpenSSL, at nginx, and at the two that know of revocations. */
  private static final Map<String, List<String>> STRICT =
      Map.ofEntries(
          Map.entry("valid RSA", List.of(ACCEPTED, ACCEPTED, ACCEPTED, UNKNOWN_ISSUER, REFUSED)),
          Map.entry("valid EC", List.of(ACCEPTED, ACCEPTED, ACCEPTED, UNKNOWN_ISSUER, REFUSED)),
          Map.entry("none", List.of(NOT_SENT, NOT_SENT, NOT_SENT, NOT_SENT, NOT_SENT)),
          Map.entry("expired", List.of(EXPIRED, EXPIRED, REFUSED, UNKNOWN_ISSUER, REFUSED)),
          Map.entry(
              "not yet valid",
              List.of(NOT_YET_VALID, NOT_YET_VALID, REFUSED, UNKNOWN_ISSUER, REFUSED)),
          Map.entry(
              "unknown issuer", List.of(REFUSED, UNKNOWN_ISSUER, REFUSED, UNKNOWN_ISSUER, REFUSED)),
          Map.entry(
              "without its issuer",
              List.of(REFUSED, UNKNOWN_ISSUER, REFUSED, UNKNOWN_ISSUER, REFUSED)),
          Map.entry(
              "for servers", List.of(UNSUITABLE, UNSUITABLE, REFUSED, UNKNOWN_ISSUER, REFUSED)),
          Map.entry(
              "another's key", List.of(MISMATCH, MISMATCH, MISMATCH, UNKNOWN_ISSUER, MISMATCH)),
          Map.entry(
              "self-signed", List.of(REFUSED, UNKNOWN_ISSUER, REFUSED, UNKNOWN_ISSUER, REFUSED)),
          Map.entry("revoked", List.of(REFUSED, UNKNOWN_ISSUER, REFUSED, REVOKED, REFUSED)),
          Map.entry(
              "of a CA with revocations",
              List.of(REFUSED, UNKNOWN_ISSUER, REFUSED, ACCEPTED, ACCEPTED)));

  private static final List<String> KINDS =
      List.of(
          "ours",
          "openssl TLS",
          "nginx TLS",
          MatrixServers.OPENSSL_REVOKES,
          MatrixServers.NGINX_REVOKES);

  /** What is said of a server whatever the credential: it never gets to see it. */
  private static final Map<String, String> DISTRUSTED =
      Map.of(
          MatrixServers.UNTRUSTED, "SERVER_UNTRUSTED",
          MatrixServers.FRAMEWORK, "SERVER_UNTRUSTED",
          MatrixServers.INTERCEPTED, "SERVER_INTERCEPTED",
          MatrixServers.INCOMPLETE, "SERVER_CHAIN_INCOMPLETE",
          MatrixServers.OUTDATED, "SERVER_CERTIFICATE_EXPIRED",
          MatrixServers.TOO_EARLY, "SERVER_CERTIFICATE_NOT_YET_VALID",
          MatrixServers.OTHER_NAME, "SERVER_NAME_MISMATCH",
          MatrixServers.PLAIN, "NOT_TLS",
          MatrixServers.OLD, "TLS_VERSION",
          MatrixServers.OTHER_CIPHERS, "TLS_CIPHERS");

  private final TestAuthority clients = new TestAuthority("Client Side");
  private final RevokingAuthority revoking = new RevokingAuthority("Revoking CA");
  private final MatrixCredentials credentials = new MatrixCredentials(clients, revoking);
  private @Nullable MatrixServers started;
  private @Nullable MatrixReport table;

  @BeforeAll
  void startServers(@TempDir Path folder) throws IOException {
    started = new MatrixServers(folder, clients, revoking);
    table =
        new MatrixReport(
            "What a person is told: credentials × servers", credentials.names(), servers().names());
  }

  @AfterAll
  void stopServers() throws IOException {
    if (table != null) {
      table.write("credentials-and-servers.md");
    }
    if (started != null) {
      started.close();
    }
  }

  private MatrixServers servers() {
    return Objects.requireNonNull(started);
  }

  Stream<Arguments> cells() {
    return credentials.names().stream()
        .flatMap(credential -> servers().names().stream().map(at -> Arguments.of(credential, at)));
  }

  private static String expected(String credential, String at) {
    String said = DISTRUSTED.get(at);
    if (said != null) {
      return said;
    }
    int kind =
        KINDS.indexOf(
            KINDS.stream().filter(at::startsWith).findFirst().orElseThrow(AssertionError::new));
    return STRICT.getOrDefault(credential, List.of()).get(kind);
  }

  @ParameterizedTest(name = "{0} × {1}")
  @MethodSource("cells")
  void cell(String credential, String at) {
    URI uri = uri(at);
    String said = said(uri, credentials.get(credential));
    Objects.requireNonNull(table).saw(credential, at, said);
    String expected = expected(credential, at);
    boolean lottery = at.endsWith("1.2") && said.startsWith("CONNECTION_");
    assertTrue(!lottery || !expected.equals(ACCEPTED), said);
    if (!lottery) {
      assertEquals(expected, said);
    }
  }

  private URI uri(String at) {
    return URI.create("https://" + FakeLfi.HOST + ":" + servers().port(at) + "/");
  }

  private String said(URI uri, Optional<ClientIdentity> identity) {
    try (MutualTlsClient client = new MutualTlsClient(servers().policy(), identity)) {
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
    return new TlsProbe(servers().policy()).probe(uri, identity).problem();
  }

  @Test
  void thereAreEnoughOfThem() {
    assertTrue(credentials.names().size() * servers().names().size() >= 120);
  }
}
