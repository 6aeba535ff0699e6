package openfinance.onboarding.ui.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.evidence.Applicant;
import openfinance.onboarding.ledger.ApplicationFacts;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.registration.RegistrationTarget;
import openfinance.onboarding.registration.RequestBody;
import openfinance.onboarding.ui.i18n.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeWordsTest {
  private static final Instant ANSWERED =
      LocalDateTime.of(2026, 2, 16, 10, 5).atZone(ZoneId.systemDefault()).toInstant();
  private static final RegistrationAttempt ATTEMPT =
      new RegistrationAttempt(
          new UUID(7, 1),
          new RegistrationTarget(
              "sandbox",
              "Wadi Bank",
              "Retail",
              URI.create("https://auth1.wadi.example/.well-known/openid-configuration"),
              "https://auth1.wadi.example",
              URI.create("https://rs1.wadi.example/tpp-registration"),
              false),
          "b1f7a2e4",
          "0b47f6a1",
          "Dune Ledger FZ-LLC",
          "CN=b1f7a2e4",
          "AA:BB",
          Instant.parse("2026-12-03T00:00:00Z"),
          RequestBody.JSON,
          ANSWERED.minusSeconds(2));

  private static RegistrationOutcome outcome(String name) {
    return switch (name) {
      case "registered" -> new RegistrationOutcome.Registered(204);
      case "rejected" ->
          new RegistrationOutcome.Rejected(403, Problem.of(ProblemCode.REJECTED_FORBIDDEN));
      case "failed" -> new RegistrationOutcome.Failed(Problem.of(ProblemCode.CONNECTION_REFUSED));
      default -> new RegistrationOutcome.Unknown(Problem.of(ProblemCode.READ_TIMEOUT));
    };
  }

  @ParameterizedTest
  @CsvSource({
    "en, registered, Wadi Bank registered the application on 16 February 2026 at 10:05 (204 No Content).",
    "en, rejected, Wadi Bank refused the registration on 16 February 2026 at 10:05 (403 Forbidden).",
    "en, failed, Nothing was sent to Wadi Bank on 16 February 2026 at 10:05.",
    "en, unknown, The request to Wadi Bank on 16 February 2026 at 10:05 may have arrived.",
    "ar, registered, سجّلت Wadi Bank التطبيق في 16 فبراير 2026 الساعة 10:05، 204 No Content.",
    "ar, rejected, رفضت Wadi Bank التسجيل في 16 فبراير 2026 الساعة 10:05، 403 Forbidden.",
    "ar, failed, لم يُرسَل شيء إلى Wadi Bank في 16 فبراير 2026 الساعة 10:05.",
    "ar, unknown, ربما وصل الطلب إلى Wadi Bank في 16 فبراير 2026 الساعة 10:05."
  })
  void oneSentenceSaysWhoAnsweredWhatAndWhen(String language, String outcome, String sentence) {
    RegistrationRecord record =
        new RegistrationRecord(
            ATTEMPT, Optional.of(outcome(outcome)), Optional.of(ANSWERED), List.of());
    Messages messages = new Messages(Locale.of(language));
    assertEquals(sentence, plain(new OutcomeWords(messages).sentence(record)));
  }

  /** Without what keeps words together and in order, and with Latin digits. */
  private static String plain(String shown) {
    StringBuilder plain = new StringBuilder();
    for (char letter :
        shown.replaceAll("[\u200E\u200F]", "").replace('\u00A0', ' ').toCharArray()) {
      int digit = Character.digit(letter, 10);
      plain.append(digit >= 0 && letter > '9' ? (char) ('0' + digit) : letter);
    }
    return plain.toString();
  }

  @ParameterizedTest
  @CsvSource({"Ledger App, Ledger App", "'', your application", "' ', your application"})
  void menusShowTheApplicationsNameOnceItIsKnown(String noted, String shown) {
    Applicant applicant =
        Applicant.of(
            ATTEMPT,
            Environment.sandbox(),
            new ApplicationFacts("sandbox", "b1f7a2e4", noted, List.of(), ""));
    assertEquals(shown, ApplicationName.of(applicant, new Messages(Locale.ENGLISH)));
  }
}
