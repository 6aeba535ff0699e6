package openfinance.onboarding.directory;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import openfinance.onboarding.transport.Exchange;

/**
 * How long an answer may be used, and by what the server recognises it (RFC 9111, RFC 9110 section
 * 8.8).
 *
 * @param lifetime how long from its arrival on it counts as fresh
 * @param storable whether it may be kept at all
 * @param entityTag its ETag as it came
 * @param lastModified its Last-Modified as it came
 */
public record Freshness(
    Duration lifetime,
    boolean storable,
    Optional<String> entityTag,
    Optional<String> lastModified) {
  private static final long LONGEST_SECONDS = Duration.ofDays(1).toSeconds();

  /** What an answer says. Without a word about it, it is fresh for no time. */
  public static Freshness of(Exchange.Answered answer) {
    String[] directives =
        answer.header("cache-control").orElse("").toLowerCase(Locale.ROOT).split(",");
    boolean storable = !has(directives, "no-store");
    long age = answer.header("age").map(Freshness::seconds).orElse(0L);
    long lifetime =
        has(directives, "no-cache") || !storable ? 0 : Math.max(0, maxAge(directives) - age);
    return new Freshness(
        Duration.ofSeconds(lifetime),
        storable,
        answer.header("etag"),
        answer.header("last-modified"));
  }

  /**
   * What a 304 says, which may leave out by what the server recognises the document: then as
   * before.
   */
  public Freshness orRecognisedBy(Freshness earlier) {
    return new Freshness(
        lifetime,
        storable,
        entityTag.or(earlier::entityTag),
        lastModified.or(earlier::lastModified));
  }

  private static boolean has(String[] directives, String word) {
    return Arrays.stream(directives).anyMatch(directive -> directive.strip().equals(word));
  }

  private static long maxAge(String[] directives) {
    return Arrays.stream(directives)
        .map(String::strip)
        .filter(directive -> directive.startsWith("max-age="))
        .map(directive -> seconds(directive.substring("max-age=".length()).replace("\"", "")))
        .findFirst()
        .orElse(0L);
  }

  private static long seconds(String number) {
    // More than nine digits is more than the longest anyway.
    return number.matches("[0-9]{1,9}")
        ? Math.min(LONGEST_SECONDS, Long.parseLong(number))
        : number.matches("[0-9]+") ? LONGEST_SECONDS : 0;
  }
}
