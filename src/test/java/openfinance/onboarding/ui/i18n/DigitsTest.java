package openfinance.onboarding.ui.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Counts and days are in the digits of the region; identifiers never are. */
class DigitsTest {
  private static final String ID = "3f0a6c1e-92d4-4b7a-8e55-c07d1f2a6b38";
  private final Locale before = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  private static Messages arabicOf(String region) {
    Locale.setDefault(Locale.of("ar", region));
    return new Messages(Languages.of("ar"));
  }

  @Test
  void egyptWritesArabicIndicDigits() {
    Messages messages = arabicOf("EG");
    assertEquals("١٢", messages.number(12));
    assertTrue(messages.get("help.count", 12).contains("١٢"), messages.get("help.count", 12));
    assertTrue(messages.date(LocalDate.of(2026, 12, 3)).contains("٢٠٢٦"));
    assertTrue(messages.get("submission.seconds", 1.5).startsWith("١٫٥"));
    assertTrue(messages.time(Instant.EPOCH).matches("[٠-٩]{2}:[٠-٩]{2}"));
  }

  @Test
  void theEmiratesDoNot() {
    Messages messages = arabicOf("AE");
    assertEquals("12", messages.number(12));
    assertTrue(messages.date(LocalDate.of(2026, 12, 3)).contains("2026"));
  }

  @Test
  void nothingTakesNoTime() {
    assertEquals(0.1, Messages.seconds(Duration.ofMillis(3)));
    assertEquals(2.5, Messages.seconds(Duration.ofMillis(2500)));
  }

  @Test
  void theDaysOfAProblemAreWrittenAsAllOthers() {
    Problem expired = Problem.of(ProblemCode.CERTIFICATE_EXPIRED, "2026-11-13");
    String english = new Messages(Locale.ENGLISH).of(expired).summary();
    assertTrue(english.contains("until 13 November 2026."), english);
    assertTrue(arabicOf("EG").of(expired).summary().contains("٢٠٢٦"));
    Problem other = Problem.of(ProblemCode.CERTIFICATE_EXPIRED, "2026-11-31");
    assertTrue(new Messages(Locale.ENGLISH).of(other).summary().contains("2026-11-31"));
  }

  @Test
  void identifiersKeepTheirs() {
    Messages messages = arabicOf("EG");
    Problem unknown = Problem.of(ProblemCode.READ_TIMEOUT, "rs1.alnoor.example:40253", "30");
    assertTrue(messages.of(unknown).summary().contains("rs1.alnoor.example:40253"));
    assertTrue(messages.get("wizard.step.done", 1, "x", ID).contains(ID));
  }

  @Test
  void aComputerInAnotherLanguageGetsWholeEnglish() {
    Locale.setDefault(Locale.FRANCE);
    assertEquals(Locale.ENGLISH, Languages.ofThisComputer());
    assertEquals(Locale.of("ar"), Languages.of("ar"));
  }
}
