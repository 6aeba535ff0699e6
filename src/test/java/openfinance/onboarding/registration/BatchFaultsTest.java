package openfinance.onboarding.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.testkit.FakeLfi;
import openfinance.onboarding.transport.ConnectionPolicy;
import openfinance.onboarding.transport.ProxyChoice;
import openfinance.onboarding.transport.TrustAnchors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A fault of this program in one attempt of a batch. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchFaultsTest {
  private final Sides sides = new Sides();
  private MemoryJournal journal = new MemoryJournal();

  @BeforeEach
  void startAfresh() {
    journal = new MemoryJournal();
  }

  @Test
  void aFaultWhileWritingDownLeavesOneUnwrittenAndTheOthersGoOn() throws IOException {
    AttemptJournal faulty =
        new AttemptJournal() {
          @Override
          public Optional<Problem> begin(RegistrationAttempt attempt) {
            return journal.begin(attempt);
          }

          @Override
          public Optional<Problem> finish(RegistrationResult result) {
            if (journal.finished().isEmpty()) {
              journal.finish(result);
              throw new IllegalStateException("a fault of ours");
            }
            return journal.finish(result);
          }
        };
    Told told = new Told();
    try (FakeLfi lfi = sides.lfi(FakeLfi.status(204, ""))) {
      Sides.batch(faulty, 1, Duration.ZERO).run(sides.requests(lfi, 3), told);
      assertEquals(3, lfi.requests().size());
    }
    assertEquals(3, told.of(RegistrationOutcome.Registered.class));
    List<Problem> unwritten =
        told.finished.values().stream().flatMap(it -> it.unwritten().stream()).toList();
    assertEquals(List.of(ProblemCode.UNEXPECTED), unwritten.stream().map(Problem::code).toList());
  }

  @Test
  void aFaultWhileSendingLeavesTheOutcomeUnknownAndTheOthersGoOn() throws IOException {
    TrustAnchors trust = new TrustAnchors(List.of(sides.servers.root()));
    Told told = new Told();
    try (FakeLfi lfi = sides.lfi(FakeLfi.status(204, ""))) {
      RegistrationRequest good = Requests.to(lfi.endpoint(), sides.identity, sides.servers);
      ConnectionPolicy impossible =
          new ConnectionPolicy(trust, new ProxyChoice.Direct(), Duration.ofSeconds(Long.MAX_VALUE));
      RequestSource broken =
          RequestSource.of(
              new RegistrationRequest(good.target(), sides.identity, RequestBody.JSON, impossible));
      Sides.batch(journal, 8, Duration.ZERO).run(List.of(broken, RequestSource.of(good)), told);
    }
    assertEquals(1, told.of(RegistrationOutcome.Registered.class));
    assertEquals(1, told.of(RegistrationOutcome.Unknown.class));
    assertEquals(1, told.with(ProblemCode.UNEXPECTED));
    assertEquals(2, journal.finished().size());
  }
}
