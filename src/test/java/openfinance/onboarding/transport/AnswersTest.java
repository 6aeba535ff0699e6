package openfinance.onboarding.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.testkit.FakeLfi;
import openfinance.onboarding.testkit.TestAuthority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Answers that a careless client would follow, or read without end, and no answer at all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersTest {
  private final TestAuthority servers = new TestAuthority("Server Side");
  private final TestAuthority clients = new TestAuthority("Client Side");
  private final ServerIdentity server = servers.server(FakeLfi.HOST);

  private Exchange post(URI uri) {
    ConnectionPolicy policy = ConnectionPolicy.direct(new TrustAnchors(List.of(servers.root())));
    try (MutualTlsClient client = new MutualTlsClient(policy, Optional.of(clients.client()))) {
      return client.send(new HttpCall("POST", uri, Map.of(), Optional.of("{}")));
    }
  }

  @Test
  void aRedirectIsAnAnswerAndIsNotFollowed() throws IOException {
    try (FakeLfi lfi =
        FakeLfi.start(server, clients, FakeLfi.status(302, "", "Location: /elsewhere"))) {
      Exchange.Answered answer = assertInstanceOf(Exchange.Answered.class, post(lfi.endpoint()));
      assertEquals(302, answer.status());
      assertEquals(1, lfi.requests().size());
    }
  }

  @Test
  void aBodyIsReadToOneMebibyteAndNoFurther() throws IOException {
    FakeLfi.Behaviour endless =
        socket -> {
          OutputStream out = socket.getOutputStream();
          out.write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
          while (true) {
            out.write(new byte[8192]);
          }
        };
    try (FakeLfi lfi = FakeLfi.start(server, clients, endless)) {
      Exchange.Answered answer = assertInstanceOf(Exchange.Answered.class, post(lfi.endpoint()));
      assertTrue(answer.truncated());
      assertEquals(1024 * 1024, answer.body().length());
    }
  }

  @Test
  void aNameThatNobodyKnows() {
    Exchange.Unanswered silence =
        assertInstanceOf(
            Exchange.Unanswered.class, post(URI.create("https://rs1.nobody.invalid/")));
    assertEquals(ProblemCode.HOST_UNKNOWN, silence.problem().code());
    assertEquals(List.of("rs1.nobody.invalid"), silence.problem().arguments());
  }
}
