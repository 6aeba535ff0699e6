package openfinance.onboarding.registration;

import java.time.Instant;

/**
 * An attempt that ended.
 *
 * @param transcript the exchange in plain text, redacted; empty when nothing was sent
 */
public record RegistrationResult(
    RegistrationAttempt attempt,
    RegistrationOutcome outcome,
    Instant finishedAt,
    String transcript) {}
