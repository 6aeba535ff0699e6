package openfinance.onboarding.transport;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The header Retry-After (RFC 9110 section 10.2.3): seconds, or a date in one of the three forms
 * that a recipient must read (section 5.6.7).
 */
public final class RetryTime {
  /** Nobody waits longer than that; such a value is a mistake. */
  private static final Duration LONGEST = Duration.ofDays(31);

  /** A year of two digits that lies further ahead than this is one of the past century. */
  private static final int YEARS_AHEAD = 50;

  private static final DateTimeFormatter ASCTIME =
      DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss uuuu", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private RetryTime() {}

  /**
   * When the next request is wanted, never before the answer; nothing when the header cannot be
   * believed.
   *
   * @param answeredAt from when seconds count
   */
  public static Optional<Instant> of(String header, Instant answeredAt) {
    String value = header.strip();
    Optional<Instant> named =
        value.matches("[0-9]{1,9}")
            ? Optional.of(answeredAt.plusSeconds(Long.parseLong(value)))
            : date(value, answeredAt);
    return named
        .map(until -> until.isBefore(answeredAt) ? answeredAt : until)
        .filter(until -> !until.isAfter(answeredAt.plus(LONGEST)));
  }

  private static Optional<Instant> date(String value, Instant now) {
    return Stream.of(DateTimeFormatter.RFC_1123_DATE_TIME, rfc850(now), ASCTIME)
        .flatMap(form -> parsed(value, form).stream())
        .findFirst();
  }

  private static Optional<Instant> parsed(String value, DateTimeFormatter form) {
    try {
      return Optional.of(Instant.from(form.parse(value)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Its year has two digits, and lies at most so many years ahead. */
  private static DateTimeFormatter rfc850(Instant now) {
    int latest = now.atOffset(ZoneOffset.UTC).getYear() + YEARS_AHEAD;
    return new DateTimeFormatterBuilder()
        .appendPattern("EEEE, dd-MMM-")
        .appendValueReduced(ChronoField.YEAR, 2, 2, latest - 99)
        .appendPattern(" HH:mm:ss 'GMT'")
        .toFormatter(Locale.ENGLISH)
        .withZone(ZoneOffset.UTC);
  }
}
