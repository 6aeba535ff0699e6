package openfinance.onboarding.ui;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import openfinance.onboarding.ledger.ActivationState;
import openfinance.onboarding.ledger.ActivationStatus;
import openfinance.onboarding.ledger.ActivationStep;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.registration.RegistrationResult;
import openfinance.onboarding.registration.RegistrationTarget;
import openfinance.onboarding.registration.RequestBody;
import openfinance.onboarding.settings.ApplicationFolders;

/**
 * What an earlier window wrote into the ledger three weeks ago: one LFI is slow and the certificate
 * ends soon, one blocks and its certificate has ended, and one never answered.
 */
final class EarlierRegistrations {
  private final Instant now = Instant.now();
  private final Instant then = now.minus(Duration.ofDays(21));

  /** Writes them into the ledger of the program over this folder. */
  void write(Path home) {
    Path file = ApplicationFolders.under(home).ledger();
    try (Ledger ledger =
        Ledger.open(file, Clock.fixed(then, ZoneOffset.UTC)).toOptional().orElseThrow()) {
      note(ledger, attempt("production", "Dhow Bank", 20), ActivationStatus.ACTIVE);
      note(ledger, attempt("sandbox", "Marjan Bank", -3), ActivationStatus.BLOCKED);
      check(ledger.begin(attempt("sandbox", "Falaj Bank", 300)));
    }
  }

  private void note(Ledger ledger, RegistrationAttempt attempt, ActivationStatus status) {
    check(ledger.begin(attempt));
    Instant answered = attempt.startedAt().plusSeconds(1);
    RegistrationOutcome outcome = new RegistrationOutcome.Registered(204);
    check(ledger.finish(new RegistrationResult(attempt, outcome, answered, "")));
    ActivationState state =
        new ActivationState(
            ActivationStep.TPP,
            status,
            Optional.empty(),
            Optional.of(LocalDate.ofInstant(then, ZoneOffset.UTC)),
            "Omar, by mail");
    check(ledger.setActivation(attempt.interactionId(), state));
  }

  private static <T> void check(Optional<T> refused) {
    refused.ifPresent(
        problem -> {
          throw new AssertionError(problem);
        });
  }

  private RegistrationAttempt attempt(String environment, String lfi, int daysLeft) {
    String host = lfi.split(" ", -1)[0].toLowerCase(Locale.ROOT) + ".apihub.example";
    return new RegistrationAttempt(
        UUID.nameUUIDFromBytes(lfi.getBytes(StandardCharsets.UTF_8)),
        new RegistrationTarget(
            environment,
            lfi,
            "Retail",
            URI.create("https://auth1." + host + "/.well-known/openid-configuration"),
            "https://auth1." + host,
            URI.create("https://rs1." + host + "/tpp-registration"),
            false),
        "b1f7a2e4-5c38-4d0b-9e61-2f8c7a91d4" + (daysLeft > 0 ? "05" : "06"),
        "0b47f6a1-d29c-4835-8e6f-31c5a907d28e",
        "Dune Ledger FZ-LLC",
        "CN=b1f7a2e4",
        "AA:BB",
        now.plus(Duration.ofDays(daysLeft)),
        RequestBody.JSON,
        then);
  }
}
