package openfinance.onboarding.evidence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times as they are handed to others: in UTC, and said to be. */
final class Moments {
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

  private Moments() {}

  /** Such as {@code 2026-02-17 14:02:09 UTC}. */
  static String utc(Instant moment) {
    return MINUTES.format(moment);
  }

  /** The day alone, such as {@code 2026-02-17}. */
  static String day(Instant moment) {
    return DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC).format(moment);
  }
}
