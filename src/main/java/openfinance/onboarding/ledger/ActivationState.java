package openfinance.onboarding.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The state of one activation step as the person was told, or as the model bank said.
 *
 * @param since when it was written down; absent while nobody set it
 * @param confirmedOn the day on which the LFI confirmed it, as the person says
 */
public record ActivationState(
    ActivationStep step,
    ActivationStatus status,
    Optional<Instant> since,
    Optional<LocalDate> confirmedOn,
    String note) {

  /** A step that nobody set yet. */
  public static ActivationState pending(ActivationStep step) {
    return new ActivationState(
        step, ActivationStatus.PENDING, Optional.empty(), Optional.empty(), "");
  }

  /** A state that was seen at this moment, without a person telling it. */
  public static ActivationState seen(ActivationStep step, ActivationStatus status, Instant since) {
    return new ActivationState(step, status, Optional.of(since), Optional.empty(), "");
  }

  /** Whether it says more than that nobody set anything. */
  public boolean told() {
    return !says(pending(step));
  }

  /** Whether this says the same, whenever it was written down. */
  private boolean says(ActivationState other) {
    return step == other.step
        && status == other.status
        && confirmedOn.equals(other.confirmedOn)
        && note.equals(other.note);
  }

  /** The same, written down at another moment. */
  ActivationState writtenAt(Instant moment) {
    return new ActivationState(step, status, Optional.of(moment), confirmedOn, note);
  }
}
