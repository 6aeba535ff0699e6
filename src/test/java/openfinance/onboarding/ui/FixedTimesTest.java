package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days become the same day in both languages, measured times the same time, and nothing else. */
class FixedTimesTest {
  @ParameterizedTest
  @CsvSource({
    "valid until 3 May 2031.,valid until 26 November 2026.",
    "حتى 3 مايو 2031,حتى 26 نوفمبر 2026",
    "answered 204 No Content,answered 204 No Content",
    "396 days left,396 days left",
    "TLS 317 ms and whole 4 ms,TLS 12 ms and whole 12 ms",
    "خلال 317 مللي ثانية,خلال 12 مللي ثانية"
  })
  void writesOneDayAndTimeForAll(String words, String fixed) {
    assertEquals(fixed, FixedTimes.in(words));
  }

  @ParameterizedTest
  @CsvSource({"\u00a0", "' \u200e'"})
  void keepsWhatHoldsArabicTogether(String apart) {
    String day = String.join(apart, "24", "فبراير", "2027");
    assertEquals(String.join(apart, "26", "نوفمبر", "2026"), FixedTimes.in(day));
  }
}
