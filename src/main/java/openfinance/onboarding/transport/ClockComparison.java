package openfinance.onboarding.transport;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * This computer's clock beside those of the servers that answered, from the HTTP header Date (RFC
 * 9110 section 6.6.1). A certificate that seems expired may be so only by a wrong clock.
 */
public final class ClockComparison {
  /** Less than this is delay and drift. */
  private static final Duration TOLERANCE = Duration.ofMinutes(5);

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", java.util.Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private volatile Optional<Duration> ahead = Optional.empty();

  /** What the clocks say now, in UTC. */
  record Readings(String here, String there, boolean agree) {}

  /** Notes what a server's clock said; a date that cannot be read says nothing. */
  void observe(Optional<String> date) {
    date.flatMap(ClockComparison::read)
        .ifPresent(there -> ahead = Optional.of(Duration.between(there, Instant.now())));
  }

  /** This computer's clock and the servers'; empty while no server has answered. */
  Optional<Readings> readings() {
    Instant now = Instant.now();
    return ahead.map(
        difference ->
            new Readings(
                minute(now),
                minute(now.minus(difference)),
                difference.abs().compareTo(TOLERANCE) <= 0));
  }

  /** A time as people compare it with another clock. */
  static String minute(Instant time) {
    return MINUTES.format(time.truncatedTo(ChronoUnit.MINUTES));
  }

  private static Optional<Instant> read(String date) {
    try {
      return Optional.of(
          ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
