package openfinance.onboarding.modelbank;

import static openfinance.onboarding.ledger.ActivationStatus.ACTIVE;
import static openfinance.onboarding.ledger.ActivationStatus.BLOCKED;
import static openfinance.onboarding.ledger.ActivationStatus.PENDING;
import static openfinance.onboarding.ledger.ActivationStep.CLIENT;
import static openfinance.onboarding.ledger.ActivationStep.SOFTWARE_STATEMENT;
import static openfinance.onboarding.ledger.ActivationStep.TPP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import openfinance.onboarding.ledger.ActivationState;
import openfinance.onboarding.ledger.ActivationStatus;
import org.junit.jupiter.api.Test;

/** The LFIs' Admin Portal. */
class RegistrationBookTest {
  private static final Instant NOW = Instant.parse("2026-02-18T06:05:00Z");

  private final DemoHosts hosts = new DemoHosts(8443, 8444);
  private final RegistrationBook book =
      new RegistrationBook(hosts, Clock.fixed(NOW, ZoneOffset.UTC));
  private final PresentedTpp tpp = new PresentedTpp("Dune Ledger", "org", "app", "CN=app");
  private final DemoServer ordinary = server(Behaviour.REGISTERS);
  private final String issuer = hosts.issuer(ordinary).toString();

  @Test
  void whatIsRegisteredIsPendingAndNobodySetIt() {
    register(ordinary);
    assertEquals(
        List.of(
            ActivationState.pending(TPP),
            ActivationState.pending(SOFTWARE_STATEMENT),
            ActivationState.pending(CLIENT)),
        entry().activation());
  }

  @Test
  void theModelBankActivatesAtOnce() {
    register(server(Behaviour.REGISTERS_AND_ACTIVATES));
    assertEquals(List.of(ACTIVE, ACTIVE, ACTIVE), statuses());
  }

  @Test
  void onlyTheNextStepCanBeActivated() {
    register(ordinary);
    assertFalse(book.activate(issuer, "app", SOFTWARE_STATEMENT));
    assertFalse(book.activate(issuer, "app", CLIENT));
    assertTrue(book.activate(issuer, "app", TPP));
    assertFalse(book.activate(issuer, "app", TPP));
    assertFalse(book.activate(issuer, "app", CLIENT));
    assertTrue(book.activate(issuer, "app", SOFTWARE_STATEMENT));
    assertTrue(book.activate(issuer, "app", CLIENT));
    assertEquals(List.of(ACTIVE, ACTIVE, ACTIVE), statuses());
    assertEquals(Optional.of(NOW), entry().activation().getLast().since());
  }

  @Test
  void aBlockedStepHoldsUpThoseAfterItUntilItIsActivatedAgain() {
    register(ordinary);
    book.activate(issuer, "app", TPP);
    book.block(issuer, "app", TPP);
    assertEquals(List.of(BLOCKED, PENDING, PENDING), statuses());
    assertFalse(book.activate(issuer, "app", SOFTWARE_STATEMENT));
    assertTrue(book.activate(issuer, "app", TPP));
  }

  @Test
  void aRepeatedRegistrationKeepsWhatWasActivated() {
    register(ordinary);
    book.activate(issuer, "app", TPP);
    UUID second = register(ordinary);
    assertEquals(1, book.entries().size());
    assertEquals(second, entry().interactionId());
    assertEquals(List.of(ACTIVE, PENDING, PENDING), statuses());
  }

  @Test
  void nobodyCanActivateWhatWasNeverRegistered() {
    assertFalse(book.activate(issuer, "app", TPP));
    book.block(issuer, "app", TPP);
    assertEquals(List.of(), book.entries());
  }

  @Test
  void everyChangeIsToldToWhoListensAndNothingElse() {
    AtomicInteger changes = new AtomicInteger();
    book.onChange(changes::incrementAndGet);
    register(ordinary);
    book.activate(issuer, "app", CLIENT);
    book.activate(issuer, "app", TPP);
    book.block(issuer, "app", TPP);
    assertEquals(3, changes.get());
  }

  @Test
  void aListenerMayAsk() {
    AtomicInteger seen = new AtomicInteger();
    book.onChange(() -> seen.set(book.entries().size()));
    register(ordinary);
    assertEquals(1, seen.get());
  }

  @Test
  void manyMayRegisterAtOnce() {
    IntStream.range(0, 200)
        .parallel()
        .forEach(
            i ->
                book.register(
                    ordinary,
                    new PresentedTpp("Many", "org", "app" + i, "CN=app"),
                    UUID.randomUUID()));
    assertEquals(200, book.entries().size());
  }

  private UUID register(DemoServer server) {
    UUID interaction = UUID.randomUUID();
    book.register(server, tpp, interaction);
    return interaction;
  }

  private PortalEntry entry() {
    return book.entry(issuer, "app").orElseThrow();
  }

  private List<ActivationStatus> statuses() {
    return entry().activation().stream().map(ActivationState::status).toList();
  }

  private static DemoServer server(Behaviour behaviour) {
    return new DemoServer(
        "Retail", "mina", List.of(), List.of(), new DemoServer.Hosts.Hub(), behaviour);
  }
}
