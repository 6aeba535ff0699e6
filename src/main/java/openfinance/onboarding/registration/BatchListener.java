package openfinance.onboarding.registration;

import java.time.Instant;

/** Told how a batch goes, from the batch's own threads; the index is the request's place. */
public interface BatchListener {
  /** The attempt is written down, and its request is about to leave. */
  void started(int index, RegistrationAttempt attempt);

  /** The LFI asked to wait until then, and the person agreed: a second attempt follows. */
  void postponed(int index, RegistrationResult refusal, Instant until);

  /**
   * It has ended. What was cancelled comes as failed with {@code CANCELLED}, what a host that wants
   * no requests was spared as failed with {@code RATE_LIMITED}, and what a changed file stopped as
   * failed with {@code FILE_CHANGED}; all three are in no journal. Where the person agrees to wait
   * only afterwards, {@link #postponed} and a second end follow.
   */
  void finished(int index, RegistrationResult result);
}
