package openfinance.onboarding.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import openfinance.onboarding.modelbank.CertificateProfile;
import openfinance.onboarding.modelbank.Validity;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.problem.ProblemText;
import openfinance.onboarding.problem.ProblemTexts;
import openfinance.onboarding.testkit.FakeLfi;
import openfinance.onboarding.testkit.TestAuthority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Before a server is blamed for its certificate's dates, clocks are compared. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClockTest {
  private final TestAuthority servers = new TestAuthority("Server Side");
  private final TestAuthority clients = new TestAuthority("Client Side");
  private final ServerIdentity current = servers.server(FakeLfi.HOST);
  private final ServerIdentity outdated =
      servers.server(
          CertificateProfile.server(FakeLfi.HOST).with(Validity.endedBefore(Duration.ofDays(3))));

  private static String date(Instant time) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atZone(ZoneOffset.UTC));
  }

  /** What is said of the outdated server once another one showed this date, if any. */
  private Problem expired(Optional<String> date) throws IOException {
    ConnectionPolicy policy = ConnectionPolicy.direct(new TrustAnchors(List.of(servers.root())));
    try (MutualTlsClient client = new MutualTlsClient(policy, Optional.of(clients.client()))) {
      if (date.isPresent()) {
        try (FakeLfi reachable =
            FakeLfi.start(current, clients, FakeLfi.status(404, "", "Date: " + date.get()))) {
          client.send(HttpCall.getJson(reachable.endpoint()));
        }
      }
      try (FakeLfi lfi = FakeLfi.start(outdated, clients, FakeLfi.status(204, ""))) {
        Problem problem =
            assertInstanceOf(
                    Exchange.Unanswered.class, client.send(HttpCall.getJson(lfi.endpoint())))
                .problem();
        assertEquals(ProblemCode.SERVER_CERTIFICATE_EXPIRED, problem.code());
        return problem;
      }
    }
  }

  private static ProblemText text(Problem problem) {
    return new ProblemTexts(Locale.ENGLISH).of(problem);
  }

  @Test
  void clocksThatDifferAreBothShownAndComeFirst() throws IOException {
    Instant there = Instant.now().minus(Duration.ofDays(40));
    ProblemText text = text(expired(Optional.of(date(there))));
    String shown = ClockComparison.minute(there).substring(0, "2026-01-01".length());
    assertTrue(text.causes().getFirst().contains("another server showed " + shown), text::toString);
    assertTrue(text.remedies().getFirst().startsWith("Set the clock"), text::toString);
  }

  @Test
  void clocksThatAgreeLeaveTheLfiToBlame() throws IOException {
    ProblemText text = text(expired(Optional.of(date(Instant.now().plusSeconds(60)))));
    assertEquals(List.of("The LFI has not renewed it."), text.causes());
    assertEquals(1, text.remedies().size(), text::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "Sun, 99 Nov 2026 00:00:00 GMT"})
  void withoutAnotherClockOursIsShownAndStaysInDoubt(String useless) throws IOException {
    ProblemText text = text(expired(Optional.of(useless).filter(date -> !date.isEmpty())));
    assertEquals(2, text.causes().size(), text::toString);
    assertTrue(text.causes().getLast().startsWith("The clock of this computer is wrong"));
  }
}
