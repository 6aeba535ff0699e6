package openfinance.onboarding.ledger;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.registration.RegistrationResult;
import openfinance.onboarding.registration.RegistrationTarget;
import openfinance.onboarding.registration.RequestBody;

/** Attempts and results to write down. */
final class Attempts {
  static final Instant STARTED = Instant.parse("2026-03-01T10:15:30.123456789Z");

  private Attempts() {}

  static RegistrationAttempt attempt(boolean selfActivating) {
    return attempt(selfActivating, Instant.parse("2027-04-02T00:00:00Z"));
  }

  /** An attempt at the same server with a later certificate. */
  static RegistrationAttempt renewed(Instant expiry) {
    return attempt(false, expiry);
  }

  private static RegistrationAttempt attempt(boolean selfActivating, Instant expiry) {
    return new RegistrationAttempt(
        UUID.randomUUID(),
        new RegistrationTarget(
            "sandbox",
            "بنك الواحة",
            "Retail",
            URI.create("https://auth1.oasis.example/.well-known/openid-configuration"),
            "https://auth1.oasis.example",
            URI.create("https://rs1.oasis.example/tpp-registration"),
            selfActivating),
        "a2b5ce28-1ff0-4bcb-9fd1-6b1d0a4bde8d",
        "239cb7d5-4dcb-4348-9964-d8872faadc1c",
        "Example TPP’s “own” name",
        "CN=a2b5ce28,OU=239cb7d5,O=Example,C=AE",
        "AA:BB",
        expiry,
        RequestBody.EMPTY,
        STARTED);
  }

  static RegistrationResult result(RegistrationAttempt attempt, RegistrationOutcome outcome) {
    return new RegistrationResult(
        attempt, outcome, STARTED.plusSeconds(2), "POST /tpp-registration\n\nHTTP/1.1 204");
  }
}
