package openfinance.onboarding.credentials;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import openfinance.onboarding.problem.Finding;
import openfinance.onboarding.problem.ProblemCode;

/**
 * The certificate is valid now and for some time: {@code CERTIFICATE_EXPIRED} and {@code
 * CERTIFICATE_NOT_YET_VALID} with {0} the date, {@code CERTIFICATE_EXPIRES_SOON} with {0} the days
 * left and {1} the date. Dates are ISO 8601 in UTC, as in the certificate.
 */
final class ValidityCheck implements IdentityCheck {
  private static final int SOON = 60;
  private static final String RULE = "RFC 5280 section 4.1.2.5";
  private static final String ROTATION = "Trust Framework guide, certificate rotation";

  private final Clock clock;

  ValidityCheck(Clock clock) {
    this.clock = clock;
  }

  @Override
  public List<Finding> check(TransportCertificate transport, TrustFramework trustFramework) {
    Instant now = clock.instant();
    Instant from = transport.certificate().getNotBefore().toInstant();
    Instant until = transport.certificate().getNotAfter().toInstant();
    if (now.isAfter(until)) {
      return List.of(
          IdentityCheck.finding("notAfter", RULE, ProblemCode.CERTIFICATE_EXPIRED, date(until)));
    }
    if (now.isBefore(from)) {
      return List.of(
          IdentityCheck.finding(
              "notBefore", RULE, ProblemCode.CERTIFICATE_NOT_YET_VALID, date(from)));
    }
    long daysLeft = Duration.between(now, until).toDays();
    return daysLeft <= SOON
        ? List.of(
            IdentityCheck.finding(
                "notAfter",
                ROTATION,
                ProblemCode.CERTIFICATE_EXPIRES_SOON,
                Long.toString(daysLeft),
                date(until)))
        : List.of();
  }

  private static String date(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC).toString();
  }
}
