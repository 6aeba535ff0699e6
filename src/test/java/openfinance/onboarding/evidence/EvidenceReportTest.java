package openfinance.onboarding.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.registration.RegistrationResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a report takes from a whole ledger when a part of it is handed over. */
class EvidenceReportTest {
  private static final RegistrationAttempt LFI =
      Reports.threeLfis().entries().get(1).registration().current().attempt();
  private static final String NONE = "Not in the ledger";

  @TempDir Path folder;
  private Ledger ledger;

  @BeforeEach
  void openLedger() {
    ledger = Ledger.open(folder.resolve("ledger.db"), Clock.systemUTC()).toOptional().orElseThrow();
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  private UUID registered(RegistrationAttempt attempt) {
    ledger.begin(attempt);
    ledger.finish(
        new RegistrationResult(
            attempt,
            new RegistrationOutcome.Registered(204),
            attempt.startedAt().plusSeconds(2),
            "HTTP/1.1 204"));
    return attempt.interactionId();
  }

  private UUID modelBank(String environment) {
    return registered(
        Reports.anew(
            Reports.threeLfis().entries().getLast().registration().current().attempt(),
            environment,
            Reports.WRITTEN));
  }

  private UUID production() {
    return registered(Reports.anew(LFI, "production", Reports.WRITTEN.plusSeconds(60)));
  }

  /** The report on what was registered in production. */
  private EvidenceReport report() {
    List<Registration> part =
        Registration.of(ledger.records()).stream()
            .filter(registration -> registration.key().environment().equals("production"))
            .toList();
    return EvidenceReport.of(ledger, part, Reports.WRITTEN);
  }

  @ParameterizedTest
  @CsvSource({"MARKDOWN, en", "HTML, ar", "JSON, en"})
  void evidenceOfAPartNamesTheModelBankThatIsNotInIt(EvidenceFormat format, String language) {
    UUID modelBank = modelBank("sandbox");
    production();
    EvidenceReport report = report();
    assertEquals(1, report.entries().size());
    String written = format.write(report, Locale.of(language));
    assertTrue(written.contains(modelBank.toString()), written);
    assertFalse(written.contains(NONE), written);
  }

  @Test
  void theDigestCoversTheModelBankThatIsNamed() {
    UUID modelBank = modelBank("sandbox");
    UUID lfi = production();
    registered(Reports.anew(LFI, "sandbox", Reports.WRITTEN));
    assertEquals(ledger.digest(List.of(modelBank, lfi)), report().ledgerDigest());
  }

  @ParameterizedTest
  @EnumSource(EvidenceFormat.class)
  void theCertificateIsTheOneThatReplacedTheEarlier(EvidenceFormat format) {
    Instant started = LFI.startedAt();
    registered(Reports.certified(LFI, "AA:01", started.plus(Duration.ofDays(1))));
    Instant end = Instant.parse("2028-05-01T00:00:00Z");
    RegistrationAttempt again = Reports.anew(LFI, "sandbox", started.plus(Duration.ofDays(2)));
    registered(Reports.certified(again, "BB:02", end));
    List<Registration> all = Registration.of(ledger.records());
    assertEquals(LFI.interactionId(), all.getFirst().current().attempt().interactionId());
    EvidenceReport report = EvidenceReport.of(ledger, all, Reports.WRITTEN);
    String written = format.write(report, Locale.ENGLISH);
    assertTrue(written.contains("BB:02") && written.contains("2028-05-01"), written);
    assertFalse(written.contains("AA:01"), written);
  }

  @Test
  void aChapterHoldsAllThatHaveTheRenewedCertificate() {
    Instant started = LFI.startedAt();
    RegistrationAttempt renewed =
        Reports.certified(LFI, "BB:02", Instant.parse("2028-05-01T00:00:00Z"));
    registered(LFI);
    registered(Reports.anew(renewed, "sandbox", started.plusSeconds(60)));
    registered(
        Reports.certified(
            Reports.threeLfis().entries().getFirst().registration().certified(),
            "BB:02",
            renewed.certificateExpiry()));
    EvidenceReport report =
        EvidenceReport.of(ledger, Registration.of(ledger.records()), Reports.WRITTEN);
    assertEquals(2, report.entries().size());
    assertEquals(1, report.byApplication().size());
  }

  @Test
  void theDemoProvesNothingOutsideOfIt() {
    UUID demo = modelBank("demo");
    UUID lfi = production();
    String written = EvidenceFormat.MARKDOWN.write(report(), Locale.ENGLISH);
    assertTrue(written.contains(NONE) && !written.contains(demo.toString()), written);
    assertEquals(ledger.digest(List.of(lfi)), report().ledgerDigest());
  }
}
