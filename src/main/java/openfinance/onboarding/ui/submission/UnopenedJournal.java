package openfinance.onboarding.ui.submission;

import java.util.Optional;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.registration.AttemptJournal;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationResult;

/**
 * Stands for a journal that could not be opened: nothing is sent that cannot be written down.
 *
 * @param reason why it could not be opened
 */
public record UnopenedJournal(Problem reason) implements AttemptJournal {
  @Override
  public Optional<Problem> begin(RegistrationAttempt attempt) {
    return Optional.of(reason);
  }

  @Override
  public Optional<Problem> finish(RegistrationResult result) {
    return Optional.of(reason);
  }
}
