package openfinance.onboarding.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.testkit.FakeLfi;
import openfinance.onboarding.testkit.TestAuthority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistrationServiceTest {
  private static final String ERRORS =
      """
      {"Errors":[{"Code":"Lfi.Own.Code","Message":"No such role","Path":"$.roles","New":1}]}""";

  private final TestAuthority servers = new TestAuthority("Server Side");
  private final TestAuthority clients = new TestAuthority("Client Side");
  private final ClientIdentity identity = clients.client();

  private FakeLfi lfi(FakeLfi.Behaviour behaviour) throws IOException {
    return FakeLfi.start(servers.server(FakeLfi.HOST), clients, behaviour);
  }

  private static RegistrationService service(AttemptJournal journal) {
    return new RegistrationService(journal, Clock.systemUTC());
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 200, 201})
  void registersWithTheRequestOfTheGuide(int status) throws IOException {
    MemoryJournal journal = new MemoryJournal();
    try (FakeLfi lfi = lfi(FakeLfi.status(status, ""))) {
      RegistrationResult result =
          service(journal).register(Requests.to(lfi.endpoint(), identity, servers));
      assertEquals(new RegistrationOutcome.Registered(status), result.outcome());
      String request = lfi.requests().getFirst();
      assertTrue(request.startsWith("POST /tpp-registration HTTP/1.1\r\n"), request);
      assertTrue(request.contains("\r\nContent-Type: application/json\r\n"), request);
      assertTrue(
          request.contains(
              "\r\nx-fapi-interaction-id: " + result.attempt().interactionId() + "\r\n"),
          request);
      assertTrue(request.endsWith("\r\n\r\n{}"), request);
      assertEquals(4, result.attempt().interactionId().version());
      assertEquals(List.of(result.attempt()), journal.begun());
      assertEquals(List.of(result), journal.finished());
      assertEquals(TestAuthority.APPLICATION_ID, result.attempt().applicationId());
      assertEquals(TestAuthority.ORGANISATION_ID, result.attempt().organisationId());
    }
  }

  @Test
  void anEmptyBodyIsNoBody() throws IOException {
    try (FakeLfi lfi = lfi(FakeLfi.status(204, ""))) {
      service(new MemoryJournal())
          .register(
              Requests.to(
                  lfi.endpoint(), identity, servers, RequestBody.EMPTY, Duration.ofSeconds(20)));
      String request = lfi.requests().getFirst();
      assertFalse(request.contains("Content-Type"), request);
      assertTrue(request.endsWith("\r\n\r\n"), request);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "400, REJECTED_BAD_REQUEST",
    "401, REJECTED_UNAUTHORISED",
    "403, REJECTED_FORBIDDEN",
    "404, REGISTRATION_ENDPOINT_NOT_FOUND",
    "405, REGISTRATION_ENDPOINT_NOT_FOUND",
    "410, REGISTRATION_ENDPOINT_NOT_FOUND",
    "409, REJECTED_CONFLICT",
    "415, REJECTED_MEDIA_TYPE",
    "429, RATE_LIMITED",
    "500, LFI_FAULT",
    "503, LFI_FAULT",
    "301, REDIRECTED",
    "302, REDIRECTED",
    "303, REDIRECTED",
    "307, REDIRECTED",
    "202, REJECTED",
    "418, REJECTED"
  })
  void anyOtherStatusIsARejectionSentOnce(int status, ProblemCode code) throws IOException {
    try (FakeLfi lfi =
        lfi(
            FakeLfi.status(
                status, ERRORS, "Location: https://elsewhere.test/", "Retry-After: 7"))) {
      RegistrationResult result =
          service(new MemoryJournal()).register(Requests.to(lfi.endpoint(), identity, servers));
      RegistrationOutcome.Rejected rejected =
          assertInstanceOf(RegistrationOutcome.Rejected.class, result.outcome());
      assertEquals(code, rejected.reason().code());
      assertEquals(status, rejected.status());
      assertTrue(rejected.reason().detail().contains("Lfi.Own.Code: No such role ($.roles)"));
      assertEquals(1, lfi.requests().size());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {502, 504})
  void aGatewaysAnswerLeavesTheOutcomeUnknown(int status) throws IOException {
    try (FakeLfi lfi = lfi(FakeLfi.status(status, "<h1>Gateway</h1>"))) {
      RegistrationOutcome outcome =
          service(new MemoryJournal())
              .register(Requests.to(lfi.endpoint(), identity, servers))
              .outcome();
      RegistrationOutcome.Unknown unknown =
          assertInstanceOf(RegistrationOutcome.Unknown.class, outcome);
      assertEquals(ProblemCode.GATEWAY_FAULT, unknown.reason().code());
      assertEquals(Optional.of(status), unknown.httpStatus());
      assertFalse(outcome.refused(), "must not be among those that are tried again together");
    }
  }

  @Test
  void sendsNothingThatIsNotWrittenDown() throws IOException {
    Problem unavailable = Problem.of(ProblemCode.LEDGER_UNAVAILABLE);
    AttemptJournal full =
        new AttemptJournal() {
          @Override
          public Optional<Problem> begin(RegistrationAttempt attempt) {
            return Optional.of(unavailable);
          }

          @Override
          public Optional<Problem> finish(RegistrationResult result) {
            return Optional.of(unavailable);
          }
        };
    try (FakeLfi lfi = lfi(FakeLfi.status(204, ""))) {
      RegistrationResult result =
          service(full).register(Requests.to(lfi.endpoint(), identity, servers));
      assertEquals(new RegistrationOutcome.Failed(unavailable), result.outcome());
      assertEquals(List.of(), lfi.requests());
    }
  }

  @Test
  void silenceAfterTheRequestLeavesTheOutcomeUnknown() throws IOException {
    try (FakeLfi lfi = lfi(socket -> {})) {
      RegistrationResult result =
          service(new MemoryJournal()).register(Requests.to(lfi.endpoint(), identity, servers));
      RegistrationOutcome.Unknown unknown =
          assertInstanceOf(RegistrationOutcome.Unknown.class, result.outcome());
      assertEquals(ProblemCode.CONNECTION_CLOSED, unknown.reason().code());
      assertEquals(1, lfi.requests().size());
    }
  }

  @Test
  void anInterruptWhileWaitingLeavesTheOutcomeUnknownAndWrittenDown() throws Exception {
    MemoryJournal journal = new MemoryJournal();
    CountDownLatch received = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    try (FakeLfi lfi =
        lfi(
            socket -> {
              received.countDown();
              never.await();
            })) {
      Thread sender =
          Thread.ofPlatform()
              .start(
                  () -> service(journal).register(Requests.to(lfi.endpoint(), identity, servers)));
      received.await();
      sender.interrupt();
      sender.join();
      RegistrationOutcome.Unknown unknown =
          assertInstanceOf(
              RegistrationOutcome.Unknown.class, journal.finished().getFirst().outcome());
      assertEquals(ProblemCode.CANCELLED, unknown.reason().code());
    } finally {
      never.countDown();
    }
  }

  @Test
  void aClientOfAnotherAuthorityIsTurnedAwayUnread() throws IOException {
    try (FakeLfi lfi = lfi(FakeLfi.status(204, ""))) {
      RegistrationResult result =
          service(new MemoryJournal())
              .register(
                  Requests.to(lfi.endpoint(), new TestAuthority("Stranger").client(), servers));
      RegistrationOutcome.Failed failed =
          assertInstanceOf(RegistrationOutcome.Failed.class, result.outcome(), result::transcript);
      assertEquals(ProblemCode.CLIENT_CERTIFICATE_REFUSED, failed.reason().code());
      assertEquals(List.of(), lfi.requests());
    }
  }
}
