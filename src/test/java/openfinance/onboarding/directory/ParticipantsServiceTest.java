package openfinance.onboarding.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.testkit.FakeLfi;
import openfinance.onboarding.testkit.TestAuthority;
import openfinance.onboarding.transport.ClientDemand;
import openfinance.onboarding.transport.ConnectionPolicy;
import openfinance.onboarding.transport.ProxyChoice;
import openfinance.onboarding.transport.ServerIdentity;
import openfinance.onboarding.transport.ServerTls;
import openfinance.onboarding.transport.TrustAnchors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a real TLS server on loopback. */
class ParticipantsServiceTest {
  private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
  private static final String LIST = "[{\"OrganisationId\":\"1\",\"OrganisationName\":\"Oasis\"}]";

  private static TestAuthority servers;
  private static ServerIdentity identity;

  @TempDir Path cache;
  private final AtomicReference<Instant> now = new AtomicReference<>(START);
  private final Queue<FakeLfi.Behaviour> script = new ConcurrentLinkedQueue<>();
  private FakeLfi directory;
  private ParticipantsService service;

  @BeforeAll
  static void issue() {
    servers = new TestAuthority("Servers");
    identity = servers.server(FakeLfi.HOST);
  }

  @BeforeEach
  void open() throws IOException {
    ServerTls tls = new ServerTls(Map.of(), identity, ClientDemand.none());
    directory = FakeLfi.start(tls.sockets(), this::next);
    service = new ParticipantsService(cache, clock());
  }

  @AfterEach
  void close() throws IOException {
    directory.close();
  }

  private Clock clock() {
    InstantSource source = now::get;
    return source.withZone(ZoneOffset.UTC);
  }

  private void next(Socket socket) throws IOException, InterruptedException {
    script.remove().answer(socket);
  }

  private void answers(int status, String body, String... headers) {
    script.add(FakeLfi.status(status, body, headers));
  }

  private URI address() {
    return directory.uri("/participants");
  }

  private DirectorySource source() {
    return new DirectorySource.Web(address());
  }

  private Outcome<Participants> read() {
    return service.read(
        source(), ConnectionPolicy.direct(new TrustAnchors(List.of(servers.root()))));
  }

  private Participants list() {
    return read().toOptional().orElseThrow();
  }

  private Problem problem() {
    return assertInstanceOf(Outcome.Failure.class, read()).problem();
  }

  @Test
  void aFreshCopyIsUsedWithoutAsking() {
    answers(200, LIST, "Cache-Control: public, max-age=900");
    Participants first = list();
    assertEquals("Oasis", first.organisations().getFirst().name());
    assertFalse(first.stale());
    now.set(START.plusSeconds(899));
    service = new ParticipantsService(cache, clock());
    assertEquals(first, list());
    assertEquals(1, directory.requests().size());
  }

  @Test
  void anOldCopyIsAskedAboutByItsValidators() {
    answers(200, LIST, "ETag: \"one\"", "Last-Modified: Sun, 01 Mar 2026 09:00:00 GMT");
    list();
    now.set(START.plusSeconds(60));
    answers(304, "", "Cache-Control: max-age=900");
    Participants again = list();
    assertEquals(START.plusSeconds(60), again.readAt());
    assertEquals("Oasis", again.organisations().getFirst().name());
    String request = directory.requests().getLast();
    assertTrue(request.contains("If-None-Match: \"one\""), request);
    assertTrue(request.contains("If-Modified-Since: Sun, 01 Mar 2026 09:00:00 GMT"), request);
    now.set(START.plusSeconds(900));
    list();
    assertEquals(2, directory.requests().size(), "the 304 made it fresh again");
  }

  @Test
  void whenTheDirectoryIsAwayTheLastCopySaysItsAge() throws IOException {
    answers(200, LIST);
    list();
    now.set(START.plus(Duration.ofDays(3)));
    answers(503, "");
    Participants old = list();
    assertEquals(START, old.readAt());
    assertEquals(List.of(FakeLfi.HOST, "503"), old.notRenewed().orElseThrow().arguments());
    assertEquals(old.organisations(), service.copy(source()).orElseThrow().organisations());
    directory.close();
    assertTrue(list().stale(), "nobody listens any longer");
  }

  @Test
  void withoutACopyTheProblemSaysWhichHostAndWhichStatus() {
    answers(503, "");
    Problem problem = problem();
    assertEquals(ProblemCode.DIRECTORY_UNAVAILABLE, problem.code());
    assertEquals(List.of(FakeLfi.HOST, "503"), problem.arguments());
    assertEquals(Optional.empty(), service.copy(source()));
  }

  @Test
  void withoutACopyAnUnreachableDirectoryIsAProblemWithItsReason() throws IOException {
    directory.close();
    Problem problem = problem();
    assertEquals(ProblemCode.DIRECTORY_UNAVAILABLE, problem.code());
    assertTrue(problem.detail().contains("CONNECTION_REFUSED"), problem.detail());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>Log in</html>", "{\"keys\":[]}", "", "[[[[", "[{}]"})
  void anAnswerThatIsNoListIsRefusedAndTheCopyStays(String body) {
    ProblemCode code =
        body.startsWith("<")
            ? ProblemCode.DISCOVERY_WEB_PAGE
            : ProblemCode.DIRECTORY_NOT_PARTICIPANTS;
    answers(200, body);
    assertEquals(code, problem().code());
    answers(200, LIST);
    list();
    answers(200, body, "Cache-Control: max-age=900");
    Participants old = list();
    assertEquals("Oasis", old.organisations().getFirst().name());
    assertEquals(code, old.notRenewed().orElseThrow().code());
  }

  @Test
  void aLongListIsReadAsAStream() {
    String one = LIST.substring(1, LIST.length() - 1);
    answers(200, "[" + (one + ",").repeat(50_000) + one + "]", "Cache-Control: max-age=900");
    assertEquals(50_001, list().organisations().size());
    assertEquals(50_001, list().organisations().size(), "from the copy");
    assertEquals(1, directory.requests().size());
  }

  @Test
  void aListThatIsNestedWithoutEndIsRefused() {
    answers(200, "[{\"Deep\":" + "[".repeat(100_000));
    assertEquals(ProblemCode.DISCOVERY_TOO_LARGE, problem().code());
  }

  @Test
  void aListThatDripsIsGivenUp() {
    script.add(FakeLfi.dripping("[{\"OrganisationId\":\"1\",\"Pad\":\""));
    Outcome<Participants> outcome =
        service.read(
            source(),
            new ConnectionPolicy(
                new TrustAnchors(List.of(servers.root())),
                new ProxyChoice.Direct(),
                Duration.ofSeconds(1)));
    Problem problem = assertInstanceOf(Outcome.Failure.class, outcome).problem();
    assertEquals(ProblemCode.DISCOVERY_TOO_SLOW, problem.code());
  }

  @Test
  void whatMayNotBeStoredIsNotStored() {
    answers(200, LIST, "Cache-Control: no-store, max-age=900");
    assertFalse(list().stale());
    assertEquals(Optional.empty(), service.copy(source()));
  }

  @Test
  void aDamagedCopyCountsAsNone() throws IOException {
    answers(200, LIST, "Cache-Control: max-age=900");
    list();
    try (Stream<Path> copies = Files.list(cache)) {
      Files.writeString(
          copies.filter(file -> file.toString().endsWith(".about")).findFirst().orElseThrow(),
          "{\"address\":");
    }
    answers(200, LIST.replace("Oasis", "Dhow"));
    assertEquals("Dhow", list().organisations().getFirst().name());
  }

  @Test
  void anInsecureAddressIsNeverAsked() {
    URI insecure = URI.create("http://" + FakeLfi.HOST + ":" + directory.port() + "/");
    assertEquals(
        Outcome.failure(Problem.of(ProblemCode.ENDPOINT_NOT_HTTPS, FakeLfi.HOST)),
        service.read(
            new DirectorySource.Web(insecure), ConnectionPolicy.direct(TrustAnchors.publicOnly())));
    assertEquals(List.of(), directory.requests());
  }
}
