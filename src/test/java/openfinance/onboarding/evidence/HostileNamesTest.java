package openfinance.onboarding.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.ledger.ActivationState;
import openfinance.onboarding.ledger.ActivationStep;
import openfinance.onboarding.ledger.ApplicationFacts;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.problem.ForeignText;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that were written to break what carries them. */
class HostileNamesTest {
  private static final String NAME = "Dune\r\nClient ID: forged\r\u202Eevil\u2066\u200F\u061C";

  private static RegistrationAttempt attempt(String organisation) {
    RegistrationRecord record =
        Reports.record(
            organisation,
            "",
            4,
            false,
            new RegistrationOutcome.Registered(204),
            List.of(ActivationStep.values()).stream().map(ActivationState::pending).toList());
    RegistrationAttempt good = record.attempt();
    return new RegistrationAttempt(
        good.interactionId(),
        good.target(),
        good.applicationId(),
        good.organisationId(),
        NAME,
        good.certificateSubject(),
        good.certificateThumbprint(),
        good.certificateExpiry(),
        good.body(),
        good.startedAt());
  }

  private static ActivationRequest request(String organisation) {
    RegistrationAttempt attempt = attempt(organisation);
    RegistrationRecord record =
        new RegistrationRecord(
            attempt,
            Optional.of(new RegistrationOutcome.Registered(204)),
            Optional.of(attempt.startedAt()),
            List.of(ActivationStep.values()).stream().map(ActivationState::pending).toList());
    return ActivationRequest.of(
        Applicant.of(
            attempt,
            Environment.sandbox(),
            ApplicationFacts.unknown("sandbox", attempt.applicationId())),
        record,
        Locale.ENGLISH);
  }

  @Test
  void aNameForgesNoLineOfTheMessage() {
    ActivationRequest request = request("Bank\r\nBcc: x");
    assertEquals(9, request.particulars().lines().count(), request.particulars());
    assertFalse(request.subject().matches("(?s).*[\\r\\n\\u202E].*"), request.subject());
    assertTrue(request.letter().startsWith("Dear Open Finance team of Bank Bcc: x,"));
    assertFalse(request.mailto().contains("%0D%0D"), request.mailto());
  }

  @Test
  void aHostIsNoTeamsName() {
    String host = "auth1.lfi4.sandbox.apihub.openfinance.ae";
    assertTrue(request(host).letter().startsWith("Dear Open Finance team,\n"));
  }

  @Test
  void aNameStaysOnItsLineOfTheCalendar() {
    String calendar =
        ExpiryCalendar.of(
            attempt("Bank"), 1, Instant.parse("2026-02-20T09:00:00Z"), Locale.ENGLISH);
    assertFalse(calendar.replace("\r\n", "").contains("\r"), calendar);
    assertFalse(calendar.contains("\u202E"), calendar);
  }

  @Test
  void markdownShowsSignsAsTheyAre() {
    String hostile = "a\n# b &lt; ~~c~~ \u202Ed|e";
    EvidenceDocument document =
        new EvidenceDocument(
            hostile,
            List.of(new EvidenceDocument.Fact("name", "x\ny", true)),
            List.of(new EvidenceDocument.Chapter(hostile, List.of(), List.of())));
    String text = MarkdownText.write(document);
    String shown = "a # b \\&lt; \\~\\~c\\~\\~ d\\|e";
    assertTrue(text.startsWith("# " + shown + "\n"), text);
    assertTrue(text.contains("\n## " + shown + "\n"), text);
    assertTrue(text.contains("** x<br>y\n"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "md", "csv", "json"})
  void noFormTurnsWhatFollowsANameAround(String form, @TempDir Path folder) throws IOException {
    RegistrationRecord record =
        Reports.record(
            "Bank \u202Eknab\u2067",
            "",
            4,
            false,
            new RegistrationOutcome.Registered(204),
            List.of(ActivationStep.values()).stream().map(ActivationState::pending).toList());
    EvidenceReport report =
        new EvidenceReport(
            Reports.WRITTEN, "1.0.0", "5b0f".repeat(16), List.of(Reports.entry(record)), List.of());
    Path file = folder.resolve("evidence." + form);
    assertEquals(Optional.empty(), EvidenceFile.write(report, file, Locale.ENGLISH));
    String written = Files.readString(file);
    assertTrue(written.contains("knab"), written);
    assertFalse(written.matches("(?s).*[\u202E\u2067].*"), written);
  }

  @Test
  void jsonKeepsTheNameItself() throws IOException {
    String name = "Bank \u202Eknab\u2067 \u200Eمصرف";
    String json = new ObjectMapper().createObjectNode().put("name", name).toString();
    String escaped = ForeignText.directionsEscaped(json);
    assertEquals("{\"name\":\"Bank \\u202Eknab\\u2067 \\u200Eمصرف\"}", escaped);
    assertEquals(name, new ObjectMapper().readTree(escaped).get("name").asText());
  }
}
