package openfinance.onboarding.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * The state of one activation step as the person was told, or as the model bank said.
 *
 * @param since when it was set; absent while nobody set it
 */
public record ActivationState(
    ActivationStep step, ActivationStatus status, Optional<Instant> since, String note) {}
