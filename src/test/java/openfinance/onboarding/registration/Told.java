package openfinance.onboarding.registration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import openfinance.onboarding.problem.ProblemCode;

/** What a batch told, in the order it came. */
class Told implements BatchListener {
  final Map<Integer, RegistrationResult> finished = new ConcurrentHashMap<>();
  final List<RegistrationAttempt> started = new CopyOnWriteArrayList<>();
  final List<Instant> postponed = new CopyOnWriteArrayList<>();

  @Override
  public void started(int index, RegistrationAttempt attempt) {
    started.add(attempt);
  }

  @Override
  public void postponed(int index, RegistrationResult refusal, Instant until) {
    postponed.add(until);
  }

  @Override
  public void finished(int index, RegistrationResult result) {
    finished.put(index, result);
  }

  List<RegistrationOutcome> outcomes() {
    return finished.values().stream().map(RegistrationResult::outcome).toList();
  }

  long of(Class<? extends RegistrationOutcome> kind) {
    return outcomes().stream().filter(kind::isInstance).count();
  }

  long with(ProblemCode code) {
    return outcomes().stream()
        .flatMap(outcome -> outcome.problem().stream())
        .filter(problem -> problem.code() == code)
        .count();
  }
}
