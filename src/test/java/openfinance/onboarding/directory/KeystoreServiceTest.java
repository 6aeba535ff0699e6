package openfinance.onboarding.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.credentials.TransportCertificate;
import openfinance.onboarding.modelbank.ModelBank;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.transport.ConnectionPolicy;
import openfinance.onboarding.transport.TrustAnchors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The keystore of the demo, and none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeystoreServiceTest {
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-03-01T12:00:00Z"));
  private final KeystoreService service =
      new KeystoreService(
          new Clock() {
            @Override
            public ZoneOffset getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
              return this;
            }

            @Override
            public Instant instant() {
              return now.get();
            }
          });
  private ModelBank bank;
  private ConnectionPolicy trusting;

  @BeforeAll
  void start(@TempDir Path folder) {
    bank = ModelBank.start(0, folder);
    trusting = ConnectionPolicy.direct(new TrustAnchors(bank.publicAuthorities()));
  }

  @AfterAll
  void stop() {
    bank.close();
  }

  @Test
  void findsTheTransportCertificateAndNoOther() {
    assertEquals(
        new KeystoreProof.Active(), prove("transport", bank.environment().keystore(), trusting));
    assertEquals(
        new KeystoreProof.NotListed(), prove("signing", bank.environment().keystore(), trusting));
  }

  @Test
  void saysWhyItCouldNotAsk() {
    ConnectionPolicy doubting = ConnectionPolicy.direct(TrustAnchors.publicOnly());
    assertEquals(
        ProblemCode.SERVER_UNTRUSTED,
        reason(new KeystoreService(Clock.systemUTC()), bank.environment().keystore(), doubting));
    URI elsewhere = bank.environment().participants().resolve("/");
    assertEquals(ProblemCode.KEYSTORE_UNREADABLE, reason(service, elsewhere, trusting));
  }

  @Test
  void keepsAnAnswerForFiveMinutes(@TempDir Path folder) {
    URI keystore;
    TransportCertificate certificate;
    ConnectionPolicy policy;
    try (ModelBank brief = ModelBank.start(0, folder)) {
      keystore = brief.environment().keystore();
      certificate = certificate(folder.resolve("transport.pem"));
      policy = ConnectionPolicy.direct(new TrustAnchors(brief.publicAuthorities()));
      assertEquals(new KeystoreProof.Active(), service.prove(keystore, certificate, policy));
    }
    now.set(now.get().plus(Duration.ofSeconds(299)));
    assertEquals(new KeystoreProof.Active(), service.prove(keystore, certificate, policy));
    now.set(now.get().plus(Duration.ofSeconds(1)));
    assertInstanceOf(KeystoreProof.Unverified.class, service.prove(keystore, certificate, policy));
  }

  private KeystoreProof prove(String name, URI keystore, ConnectionPolicy policy) {
    return service.prove(keystore, certificate(bank.folder().resolve(name + ".pem")), policy);
  }

  private ProblemCode reason(KeystoreService asked, URI keystore, ConnectionPolicy policy) {
    TransportCertificate transport = certificate(bank.folder().resolve("transport.pem"));
    return assertInstanceOf(
            KeystoreProof.Unverified.class, asked.prove(keystore, transport, policy))
        .reason()
        .code();
  }

  private static TransportCertificate certificate(Path file) {
    return new TransportCertificate(
        new CredentialReader().read(file).toOptional().orElseThrow().certificates().getFirst(),
        List.of());
  }
}
