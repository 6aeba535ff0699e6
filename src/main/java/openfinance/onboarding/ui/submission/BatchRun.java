package openfinance.onboarding.ui.submission;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.registration.AttemptJournal;
import openfinance.onboarding.registration.BatchListener;
import openfinance.onboarding.registration.BatchRegistration;
import openfinance.onboarding.registration.HostPauses;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationRequest;
import openfinance.onboarding.registration.RegistrationResult;
import openfinance.onboarding.registration.RegistrationService;
import openfinance.onboarding.registration.RequestBody;
import openfinance.onboarding.registration.RequestSource;
import openfinance.onboarding.ui.tasks.Tasks;
import openfinance.onboarding.ui.wizard.WizardState.IdentityChosen;

/** Sends one batch at a time and shows in the rows how each attempt goes. */
final class BatchRun {
  private final AttemptJournal journal;
  private final Clock clock;
  private final Tasks tasks;
  private HostPauses pauses = new HostPauses();
  private Optional<BatchRegistration> underWay = Optional.empty();

  BatchRun(AttemptJournal journal, Clock clock, Tasks tasks) {
    this.journal = journal;
    this.clock = clock;
    this.tasks = tasks;
  }

  /** The request to a server. */
  static RegistrationRequest request(IdentityChosen known, TargetRow row, RequestBody body) {
    return new RegistrationRequest(
        row.target(), known.identity(), body, ConnectionTests.policy(known), known.files());
  }

  /** No host asked to wait any more. */
  void forgetPauses() {
    pauses = new HostPauses();
  }

  /** How a server stands that is about to be sent to. */
  Standing standingBefore(TargetRow row, Duration patience) {
    return pauses
        .end(row.target().registrationEndpoint(), clock.instant())
        .filter(end -> !patience.isZero())
        .<Standing>map(Standing.PutOff::new)
        .orElseGet(Standing.Waiting::new);
  }

  /**
   * Sends them.
   *
   * @param patience how long the person agreed to wait for hosts that want no requests
   * @param news told after each change of a row
   * @param ended told once all have ended, with what went wrong with the batch as a whole
   */
  void run(
      List<RegistrationRequest> requests,
      List<TargetRow> rows,
      Duration patience,
      Runnable news,
      Consumer<Optional<Problem>> ended) {
    BatchRegistration batch =
        new BatchRegistration(
            new RegistrationService(journal, clock),
            BatchRegistration.DEFAULT_CONCURRENCY,
            pauses,
            patience);
    underWay = Optional.of(batch);
    tasks.<Boolean>run(
        () -> {
          batch.run(requests.stream().map(RequestSource::of).toList(), new Rows(rows, news));
          return Outcome.success(true);
        },
        all -> ended.accept(Optional.empty()),
        problem -> ended.accept(Optional.of(problem)),
        () -> underWay = Optional.empty());
  }

  /** Takes back what has not been sent. */
  void cancelUnsent() {
    underWay.ifPresent(BatchRegistration::cancelUnsent);
  }

  /** The person agreed to wait so long for these servers' hosts. */
  void agreeToWait(List<TargetRow> rows, Duration longest) {
    underWay.ifPresent(
        batch ->
            rows.forEach(row -> batch.agreeToWait(row.target().registrationEndpoint(), longest)));
  }

  /** The interaction ids of the attempts that were written down. */
  static List<UUID> written(List<TargetRow> rows) {
    return rows.stream().flatMap(row -> row.interactionId().stream()).toList();
  }

  /** Why nothing left: what a person did counts less than what went wrong. */
  static Problem firstProblem(List<TargetRow> rows, Optional<Problem> unexpected) {
    List<Problem> problems =
        Stream.concat(
                unexpected.stream(),
                rows.stream().flatMap(row -> row.standing().get().problem().stream()))
            .toList();
    return problems.stream()
        .filter(problem -> problem.code() != ProblemCode.CANCELLED)
        .findFirst()
        .or(() -> problems.stream().findFirst())
        .orElseGet(() -> Problem.of(ProblemCode.UNEXPECTED));
  }

  private void tell(Runnable change, Runnable news) {
    tasks.onWindowThread(
        () -> {
          change.run();
          news.run();
        });
  }

  private final class Rows implements BatchListener {
    private final List<TargetRow> rows;
    private final Runnable news;

    Rows(List<TargetRow> rows, Runnable news) {
      this.rows = rows;
      this.news = news;
    }

    @Override
    public void started(int index, RegistrationAttempt attempt) {
      tell(() -> rows.get(index).started(attempt), news);
    }

    @Override
    public void postponed(int index, RegistrationResult refusal, Instant until) {
      tell(() -> rows.get(index).putOff(until), news);
    }

    @Override
    public void finished(int index, RegistrationResult result) {
      tell(() -> rows.get(index).ended(result), news);
    }
  }
}
