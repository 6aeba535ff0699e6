package openfinance.onboarding.transport;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.problem.ProblemText;
import openfinance.onboarding.problem.ProblemTexts;
import openfinance.onboarding.testkit.FakeLfi;
import openfinance.onboarding.testkit.RevokingAuthority;
import openfinance.onboarding.testkit.TestAuthority;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every row of the document on failures, made on the wire: each has its own code, causes, somebody
 * who fixes it, and a next action. No row is left out; a tool that is not installed skips its rows.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FailureRowsTest {
  private static final Path DOCUMENT = Path.of("..", "shared", "failures.md");

  /** The parts of the document that tell of the wire; the others tell of defaults and files. */
  private static final List<String> PARTS =
      List.of(
          "## The client certificate is refused",
          "## The server is not to be trusted",
          "## The network");

  private final TestAuthority clients = new TestAuthority("Client Side");
  private final RevokingAuthority revoking = new RevokingAuthority("Revoking CA");
  private final MatrixCredentials credentials = new MatrixCredentials(clients, revoking);
  private @Nullable MatrixServers started;

  @BeforeAll
  void startServers(@TempDir Path folder) throws IOException {
    started = new MatrixServers(folder, clients, revoking);
  }

  @AfterAll
  void stopServers() throws IOException {
    if (started != null) {
      started.close();
    }
  }

  /** One row: what it says first, the code that a person must be told, and how it is made. */
  private record Row(String cause, ProblemCode code, Callable<Problem> made) {}

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    String openssl = MatrixServers.OPENSSL;
    rows.add(refused("none sent", ProblemCode.CLIENT_CERTIFICATE_NOT_SENT, "none", openssl));
    rows.add(refused("expired", ProblemCode.CLIENT_CERTIFICATE_EXPIRED, "expired", openssl));
    rows.add(
        refused(
            "not yet valid, or clocks differ",
            ProblemCode.CERTIFICATE_NOT_YET_VALID,
            MatrixCredentials.NOT_YET,
            openssl));
    rows.add(
        refused(
            "issuer unknown to the server",
            ProblemCode.CLIENT_CERTIFICATE_UNKNOWN_ISSUER,
            MatrixCredentials.STRANGER,
            openssl));
    rows.add(
        refused(
            "wrong purpose",
            ProblemCode.CLIENT_CERTIFICATE_UNSUITABLE,
            MatrixCredentials.FOR_SERVERS,
            openssl));
    rows.add(
        refused(
            "revoked",
            ProblemCode.CLIENT_CERTIFICATE_REVOKED,
            MatrixCredentials.WITHDRAWN,
            MatrixServers.OPENSSL_REVOKES));
    rows.add(
        refused(
            "key does not belong to certificate (JSSE never checks)",
            ProblemCode.KEY_MISMATCH,
            MatrixCredentials.OTHER_KEY,
            openssl));
    rows.add(
        new Row(
            "any of these, server closes abruptly",
            ProblemCode.CLIENT_CERTIFICATE_UNKNOWN_ISSUER,
            () -> afterACut(MatrixCredentials.STRANGER, openssl)));
    rows.addAll(distrusted());
    rows.addAll(network());
    return rows;
  }

  private List<Row> distrusted() {
    return List.of(
        server(MatrixServers.FRAMEWORK, ProblemCode.SERVER_UNTRUSTED, "private CA not added"),
        server(MatrixServers.INTERCEPTED, ProblemCode.SERVER_INTERCEPTED, "interception proxy"),
        server(
            MatrixServers.INCOMPLETE,
            ProblemCode.SERVER_CHAIN_INCOMPLETE,
            "server omits its intermediate"),
        server(
            MatrixServers.OTHER_NAME,
            ProblemCode.SERVER_NAME_MISMATCH,
            "host name not in certificate"),
        server(MatrixServers.OUTDATED, ProblemCode.SERVER_CERTIFICATE_EXPIRED, "expired or"),
        server(
            MatrixServers.TOO_EARLY,
            ProblemCode.SERVER_CERTIFICATE_NOT_YET_VALID,
            "or not yet valid"),
        server(MatrixServers.OLD, ProblemCode.TLS_VERSION, "old protocol"),
        server(MatrixServers.OTHER_CIPHERS, ProblemCode.TLS_CIPHERS, "no common cipher"),
        server(MatrixServers.PLAIN, ProblemCode.NOT_TLS, "not TLS at all"));
  }

  private List<Row> network() {
    return List.of(
        new Row("host name unknown", ProblemCode.HOST_UNKNOWN, () -> attempts().nobody()),
        new Row(
            "nothing listens, no route",
            ProblemCode.CONNECTION_REFUSED,
            () -> attempts().nothingListens()),
        new Row("connect timed out", ProblemCode.CONNECT_TIMEOUT, () -> attempts().fullQueue()),
        new Row(
            "closed without an answer",
            ProblemCode.CONNECTION_CLOSED,
            () -> attempts().answered(valid(), socket -> {})),
        new Row(
            "reset during the exchange",
            ProblemCode.CONNECTION_RESET,
            () -> attempts().cutOff(valid())),
        new Row(
            "silence",
            ProblemCode.READ_TIMEOUT,
            () -> attempts().answered(valid(), socket -> Thread.sleep(60_000))),
        new Row(
            "proxy refuses CONNECT", ProblemCode.PROXY_REFUSED, () -> attempts().refusingProxy()));
  }

  private Row refused(String cause, ProblemCode code, String credential, String at) {
    return new Row(cause, code, () -> attempts().at(at, credentials.get(credential)));
  }

  private Row server(String at, ProblemCode code, String cause) {
    return new Row(cause, code, () -> attempts().at(at, valid()));
  }

  private Optional<ClientIdentity> valid() {
    return credentials.get(MatrixCredentials.VALID);
  }

  private FailedAttempts attempts() {
    return new FailedAttempts(servers(), clients);
  }

  private MatrixServers servers() {
    return Objects.requireNonNull(started);
  }

  /** The alert of a server that closes abruptly is brought to light by the probe. */
  private Problem afterACut(String credential, String at) {
    URI uri = URI.create("https://" + FakeLfi.HOST + ":" + servers().port(at) + "/");
    return new TlsProbe(servers().policy())
        .probe(uri, credentials.get(credential))
        .problem()
        .orElseThrow();
  }

  @TestFactory
  Stream<DynamicTest> everyRowIsExplained() {
    return rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.cause() + ": " + row.code(), () -> check(row)));
  }

  private static void check(Row row) throws Exception {
    Problem problem = row.made().call();
    assertEquals(row.code(), problem.code(), problem::detail);
    for (Locale language : List.of(Locale.ENGLISH, Locale.of("ar"))) {
      ProblemText text = new ProblemTexts(language).of(problem);
      assertAll(
          () -> assertFalse(text.causes().isEmpty()),
          () -> assertFalse(text.fixedBy().isBlank()),
          () -> assertFalse(text.remedies().isEmpty()));
    }
    assertTrue(problem.detail().contains("connected "), "names the way that was taken");
  }

  @Test
  void noRowOfTheDocumentIsLeftOut() throws IOException {
    assumeTrue(Files.isReadable(DOCUMENT), "the document is not here");
    Map<String, List<String>> byPart = new LinkedHashMap<>();
    String part = "";
    for (String line : Files.readAllLines(DOCUMENT)) {
      if (line.startsWith("## ")) {
        part = line;
      } else if (line.startsWith("| ") && !line.startsWith("| cause")) {
        byPart
            .computeIfAbsent(part, name -> new ArrayList<>())
            .add(line.split("\\|", -1)[1].strip());
      }
    }
    List<String> causes = rows().stream().map(Row::cause).toList();
    for (String known : PARTS) {
      for (String row : byPart.getOrDefault(known, List.of("nothing in " + known))) {
        assertTrue(causes.stream().anyMatch(row::contains), () -> "no case for: " + row);
      }
    }
  }
}
