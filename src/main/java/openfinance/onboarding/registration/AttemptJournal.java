package openfinance.onboarding.registration;

import java.util.Optional;
import openfinance.onboarding.problem.Problem;

/** Where attempts are written down. The ledger is one. */
public interface AttemptJournal {
  /**
   * Commits an attempt before its request leaves.
   *
   * @return a problem when that failed; then nothing may be sent
   */
  Optional<Problem> begin(RegistrationAttempt attempt);

  /**
   * Adds how the attempt ended.
   *
   * @return a problem when that failed; the attempt then stays unfinished in the journal
   */
  Optional<Problem> finish(RegistrationResult result);
}
