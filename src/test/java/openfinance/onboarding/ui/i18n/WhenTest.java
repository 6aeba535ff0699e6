package openfinance.onboarding.ui.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {
  private static final ZoneId ZONE = ZoneId.systemDefault();

  /** Half past midnight: what was half an hour before is of yesterday. */
  private static final Clock CLOCK =
      Clock.fixed(LocalDateTime.of(2026, 2, 18, 0, 30).atZone(ZONE).toInstant(), ZONE);

  private static String when(String moment, Locale language) {
    return new Messages(language).when(LocalDateTime.parse(moment).atZone(ZONE).toInstant(), CLOCK);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-02-18T00:05|Today, 00:05",
        "2026-02-17T23:59|Yesterday, 23:59",
        "2026-02-16T23:59|16 February 2026",
        "2026-02-19T00:05|19 February 2026"
      })
  void todayAndYesterdayHaveATimeAndOtherDaysTheirDate(String moment, String words) {
    assertEquals(words, when(moment, Locale.ENGLISH));
  }

  @Test
  void arabicSaysTheSame() {
    assertEquals("أمس، 23:59", when("2026-02-17T23:59", Locale.of("ar")).replace("\u200E", ""));
  }
}
