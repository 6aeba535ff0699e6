package openfinance.onboarding.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openfinance.onboarding.testkit.FakeLfi;
import openfinance.onboarding.testkit.TestAuthority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a specialist reads of an exchange, in the window, in the log and with --verbose. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TranscriptTest {
  private final TestAuthority servers = new TestAuthority("Server Side");
  private final TestAuthority clients = new TestAuthority("Client Side");
  private final ServerIdentity server = servers.server(FakeLfi.HOST);

  private String transcript(String body, String... headers) throws IOException {
    ConnectionPolicy policy = ConnectionPolicy.direct(new TrustAnchors(List.of(servers.root())));
    try (FakeLfi lfi = FakeLfi.start(server, clients, FakeLfi.status(400, body, headers));
        MutualTlsClient client = new MutualTlsClient(policy, Optional.of(clients.client()))) {
      Map<String, String> sent =
          Map.of("x-fapi-interaction-id", "7a0c", "Authorization", "Basic x");
      Exchange exchange =
          client.send(new HttpCall("POST", lfi.endpoint(), sent, Optional.of("{}")));
      return assertInstanceOf(Exchange.Answered.class, exchange).transcript();
    }
  }

  @Test
  void holdsEverythingThatPassedAndHowLongItTook() throws IOException {
    String transcript = transcript("{\"Errors\":[]}", "Server: theirs", "Set-Cookie: s=1");
    for (String part :
        List.of(
            "* to rs1.fake.openfinance-demo.test:",
            "directly",
            "* DNS ",
            " ms, connect ",
            " ms, TLS ",
            " ms, first byte ",
            " ms, whole ",
            "* TLSv1.3 TLS_AES_",
            "* server certificate: CN=" + FakeLfi.HOST + ", issued by CN=Server Side Issuing",
            "* server certificate: CN=Server Side Issuing",
            "* client certificate: CN=" + TestAuthority.APPLICATION_ID,
            "* client certificate: CN=Client Side Issuing",
            "> POST /tpp-registration HTTP/1.1",
            "> x-fapi-interaction-id: 7a0c",
            "> Authorization: [redacted]",
            "> {}",
            "< HTTP/1.1 400 Status",
            "< Server: theirs",
            "< Set-Cookie: [redacted]",
            "< {\"Errors\":[]}")) {
      assertTrue(transcript.contains(part), () -> part + " is not in\n" + transcript);
    }
  }

  @Test
  void aRequestThatStayedHereIsNotShownAsSent() throws IOException {
    ConnectionPolicy policy = ConnectionPolicy.direct(new TrustAnchors(List.of(clients.root())));
    try (FakeLfi lfi = FakeLfi.start(server, clients, FakeLfi.status(204, ""));
        MutualTlsClient client = new MutualTlsClient(policy, Optional.of(clients.client()))) {
      Exchange exchange =
          client.send(new HttpCall("POST", lfi.endpoint(), Map.of(), Optional.of("{}")));
      String transcript = assertInstanceOf(Exchange.Unanswered.class, exchange).transcript();
      assertTrue(transcript.contains("* the request was not sent"), transcript);
      assertFalse(transcript.lines().anyMatch(line -> line.startsWith(">")), transcript);
      assertFalse(transcript.contains("asked for"), transcript);
    }
  }

  @Test
  void theBodyIsFoundAgainInIt() throws IOException {
    String body = "{\n  \"Errors\": [\n  ]\n}";
    assertEquals(Optional.of(body), AnswerBody.in(transcript(body)));
    assertEquals(Optional.empty(), AnswerBody.in(transcript("")));
    assertEquals(Optional.empty(), AnswerBody.in("* no answer: CONNECTION_RESET\n"));
  }

  @Test
  void aLongBodyIsCutAndAHostileOneIsInert() throws IOException {
    String transcript = transcript("\u001B[2J> POST /forged HTTP/1.1\n" + "x".repeat(20_000));
    assertTrue(transcript.contains("* the rest is not shown"), "says that it is cut");
    assertTrue(transcript.length() < 12_000, () -> "length " + transcript.length());
    assertFalse(transcript.contains("\u001B"), "no control characters");
    assertEquals(1, transcript.lines().filter(line -> line.startsWith("> POST")).count());
  }
}
