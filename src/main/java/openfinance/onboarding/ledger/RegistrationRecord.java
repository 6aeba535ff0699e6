package openfinance.onboarding.ledger;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationOutcome;

/**
 * One attempt as the ledger knows it.
 *
 * @param outcome absent while the attempt is unfinished: its outcome is unknown
 * @param activation the three steps in order
 */
public record RegistrationRecord(
    RegistrationAttempt attempt,
    Optional<RegistrationOutcome> outcome,
    Optional<Instant> finishedAt,
    List<ActivationState> activation) {
  public RegistrationRecord {
    activation = List.copyOf(activation);
  }

  /** The status of an answer by an LFI that has the application already (RFC 9110 §15.5.10). */
  private static final Optional<Integer> CONFLICT = Optional.of(409);

  /**
   * Of attempts, newest first, the one that counts most for an application at an endpoint: one that
   * may have registered it, or else the last.
   */
  public static Optional<RegistrationRecord> weightiest(
      List<RegistrationRecord> records, String applicationId, URI registrationEndpoint) {
    List<RegistrationRecord> there =
        records.stream()
            .filter(record -> record.attempt().applicationId().equals(applicationId))
            .filter(
                record ->
                    record.attempt().target().registrationEndpoint().equals(registrationEndpoint))
            .toList();
    return weightiest(there);
  }

  /** Of attempts of one application at one server, the same. */
  static Optional<RegistrationRecord> weightiest(List<RegistrationRecord> newestFirst) {
    return newestFirst.stream()
        .filter(RegistrationRecord::mayBeRegistered)
        .findFirst()
        .or(() -> newestFirst.stream().findFirst());
  }

  /** Whether the LFI registered the application. */
  public boolean registered() {
    return outcome.filter(RegistrationOutcome.Registered.class::isInstance).isPresent();
  }

  /** Whether the LFI knew the application by its certificate: it registered, or had before. */
  public boolean recognised() {
    return registered() || outcome.flatMap(RegistrationOutcome::httpStatus).equals(CONFLICT);
  }

  /** Whether it registered the application, or may have. */
  public boolean mayBeRegistered() {
    return outcome.filter(RegistrationOutcome::refused).isEmpty();
  }

  /** Whether the LFI blocked one of the steps: then it rejects every request. */
  public boolean blocked() {
    return activation.stream().anyMatch(state -> state.status() == ActivationStatus.BLOCKED);
  }

  /** The first step that is not active yet. */
  public Optional<ActivationStep> nextStep() {
    return activation.stream()
        .filter(state -> state.status() != ActivationStatus.ACTIVE)
        .map(ActivationState::step)
        .findFirst();
  }
}
