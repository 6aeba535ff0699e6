package openfinance.onboarding.registration;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import openfinance.onboarding.problem.Problem;

/** A journal that tests can look into. */
final class MemoryJournal implements AttemptJournal {
  private final List<RegistrationAttempt> begun = new CopyOnWriteArrayList<>();
  private final List<RegistrationResult> finished = new CopyOnWriteArrayList<>();

  @Override
  public Optional<Problem> begin(RegistrationAttempt attempt) {
    begun.add(attempt);
    return Optional.empty();
  }

  @Override
  public Optional<Problem> finish(RegistrationResult result) {
    finished.add(result);
    return Optional.empty();
  }

  List<RegistrationAttempt> begun() {
    return List.copyOf(begun);
  }

  List<RegistrationResult> finished() {
    return List.copyOf(finished);
  }
}
