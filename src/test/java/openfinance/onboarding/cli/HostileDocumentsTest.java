package openfinance.onboarding.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import openfinance.onboarding.testkit.FakeLfi;
import openfinance.onboarding.testkit.Pem;
import openfinance.onboarding.testkit.TestAuthority;
import openfinance.onboarding.transport.ClientDemand;
import openfinance.onboarding.transport.ServerIdentity;
import openfinance.onboarding.transport.ServerTls;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that send anything but the document: each ends in its code and exit status 4. */
class HostileDocumentsTest {
  private static final int DISCOVERY = 4;
  private static final String PORTAL =
      "<!DOCTYPE html><html><head><title>Guest Wi-Fi</title></head><body>Log in</body></html>";
  private static final String TRUNCATED =
      "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"issuer\":\"https://";
  private static TestAuthority authority;
  private static ServerIdentity identity;

  @TempDir Path home;

  @BeforeAll
  static void issue() {
    authority = new TestAuthority("Servers");
    identity = authority.server(FakeLfi.HOST);
  }

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of("huge", FakeLfi.status(200, "{\"a\":\"" + "x".repeat(3 << 20) + "\"}")),
        Arguments.of("endless", FakeLfi.endless("{\"a\":[")),
        Arguments.of("dripping", FakeLfi.dripping("{\"issuer\":\"")),
        Arguments.of("dripping head", FakeLfi.drippingHead()),
        Arguments.of("endless head", FakeLfi.endlessHead()),
        Arguments.of("nested", FakeLfi.status(200, "{\"a\":" + "[".repeat(50_000))),
        Arguments.of("not JSON", FakeLfi.status(200, "issuer: https://bank.example")),
        Arguments.of("captive portal", FakeLfi.status(200, PORTAL)),
        Arguments.of("network login", FakeLfi.status(511, PORTAL)),
        Arguments.of("truncated", FakeLfi.answering(TRUNCATED)),
        Arguments.of("nothing", FakeLfi.status(200, "")),
        Arguments.of("to a portal", FakeLfi.status(302, PORTAL, "Location: https://p.example/")),
        Arguments.of("in circles", FakeLfi.status(302, "", "Location: /again")));
  }

  private static final Map<String, String> METADATA =
      Map.ofEntries(
          Map.entry("truncated", "DISCOVERY_CUT_OFF"),
          Map.entry("huge", "DISCOVERY_TOO_LARGE"),
          Map.entry("endless", "DISCOVERY_TOO_LARGE"),
          Map.entry("dripping", "DISCOVERY_TOO_SLOW"),
          Map.entry("dripping head", "DISCOVERY_TOO_SLOW"),
          Map.entry("endless head", "DISCOVERY_TOO_LARGE"),
          Map.entry("nested", "DISCOVERY_TOO_LARGE"),
          Map.entry("to a portal", "DISCOVERY_REDIRECTED"),
          Map.entry("in circles", "DISCOVERY_REDIRECTED"),
          Map.entry("captive portal", "DISCOVERY_WEB_PAGE"),
          Map.entry("network login", "DISCOVERY_WEB_PAGE"));

  private static final Map<String, String> DIRECTORY =
      Map.of(
          "endless", "DISCOVERY_TOO_LARGE",
          "dripping", "DISCOVERY_TOO_SLOW",
          "dripping head", "DISCOVERY_TOO_SLOW",
          "endless head", "DISCOVERY_TOO_LARGE",
          "to a portal", "DISCOVERY_REDIRECTED",
          "in circles", "DISCOVERY_REDIRECTED",
          "captive portal", "DISCOVERY_WEB_PAGE",
          "network login", "DISCOVERY_WEB_PAGE",
          "truncated", "DIRECTORY_UNAVAILABLE");

  private CommandRun run(
      int seconds, FakeLfi.Behaviour behaviour, Function<FakeLfi, List<String>> command)
      throws IOException {
    Path trust = home.resolve("ca.pem");
    Pem.write(trust, List.of(authority.root()));
    ServerTls tls = new ServerTls(Map.of(), identity, ClientDemand.none());
    try (FakeLfi server = FakeLfi.start(tls.sockets(), behaviour)) {
      return CommandRun.of(
          home,
          Stream.of(
                  command.apply(server),
                  List.of("--trust", trust.toString(), "--timeout", "" + seconds, "--json"))
              .flatMap(List::stream)
              .toArray(String[]::new));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void aHostileMetadataDocumentHasItsCode(String name, FakeLfi.Behaviour behaviour)
      throws IOException {
    CommandRun run =
        run(
            seconds(name),
            behaviour,
            server -> List.of("resolve", "--well-known", server.uri("/").toString()));
    assertEquals(DISCOVERY, run.status(), run.toString());
    JsonNode finding = run.object().path("findings").path(0);
    assertEquals(METADATA.getOrDefault(name, "DISCOVERY_NOT_JSON"), finding.path("code").asText());
    assertTrue(finding.path("remedies").size() > 0);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void aHostileDirectoryHasItsCode(String name, FakeLfi.Behaviour behaviour) throws IOException {
    CommandRun run =
        run(
            seconds(name),
            behaviour,
            server -> List.of("discover", "--directory", server.uri("/").toString()));
    assertEquals(DISCOVERY, run.status(), run.toString());
    assertEquals(
        DIRECTORY.getOrDefault(name, "DIRECTORY_NOT_PARTICIPANTS"),
        run.object().path("problem").path("code").asText());
  }

  @ParameterizedTest
  @MethodSource("doubled")
  void aMemberThatStandsTwiceIsNeitherBelieved(String document) throws IOException {
    CommandRun run =
        run(
            20,
            FakeLfi.status(200, document),
            server -> List.of("resolve", "--well-known", server.uri("/").toString()));
    assertEquals(DISCOVERY, run.status(), run.toString());
    assertEquals("DISCOVERY_NOT_JSON", run.object().path("findings").path(0).path("code").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"resolve --well-known", "discover --directory"})
  void theTranscriptIsShownWhenAskedFor(String command) throws IOException {
    CommandRun run =
        run(
            20,
            FakeLfi.status(503, ""),
            server ->
                Stream.concat(
                        Stream.of(command.split(" ")),
                        Stream.of(server.uri("/").toString(), "--verbose"))
                    .toList());
    assertTrue(run.err().contains("< HTTP/1.1 503"), run::err);
    assertTrue(run.err().contains("* server certificate: CN=" + FakeLfi.HOST), run::err);
  }

  /** What drips is waited for in vain; what is endless is stopped when it has grown too large. */
  private static int seconds(String name) {
    return name.startsWith("dripping") ? 1 : 20;
  }

  static Stream<String> doubled() {
    return Stream.of(
        "{\"issuer\":\"https://a.example\",\"issuer\":\"https://b.example\"}",
        "{\"registration_endpoint\":\"https://a.example\",\"x\":1,"
            + "\"registration_endpoint\":\"https://evil.example\"}");
  }
}
