package openfinance.onboarding.modelbank;

import java.time.Duration;
import java.time.Instant;

/**
 * From when until when a certificate is valid.
 *
 * @param notBefore the first moment; certificates keep whole seconds
 * @param notAfter the last moment
 */
public record Validity(Instant notBefore, Instant notAfter) {
  /** The days that the Trust Framework gives a TPP's certificates: about 13 months. */
  public static final Duration TRUST_FRAMEWORK = Duration.ofDays(397);

  public Validity {
    if (notAfter.isBefore(notBefore)) {
      throw new IllegalArgumentException("A certificate cannot end before it begins");
    }
  }

  /** Begun a few minutes ago, so that clocks may differ a little, and lasting this long. */
  public static Validity lasting(Duration duration) {
    Instant notBefore = Instant.now().minus(Duration.ofMinutes(5));
    return new Validity(notBefore, notBefore.plus(duration));
  }

  /** As long as the Trust Framework gives, and over since this long ago. */
  public static Validity endedBefore(Duration ago) {
    Instant notAfter = Instant.now().minus(ago);
    return new Validity(notAfter.minus(TRUST_FRAMEWORK), notAfter);
  }

  /** As long as the Trust Framework gives, and beginning only after this long. */
  public static Validity beginningIn(Duration wait) {
    Instant notBefore = Instant.now().plus(wait);
    return new Validity(notBefore, notBefore.plus(TRUST_FRAMEWORK));
  }
}
