package openfinance.onboarding.ui.submission;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.registration.RegistrationRequest;
import openfinance.onboarding.registration.RequestBody;
import openfinance.onboarding.ui.wizard.WizardState;
import openfinance.onboarding.ui.wizard.WizardState.IdentityChosen;

/** Sends one batch after the other until all registered or the person goes on. */
public final class Runs {
  /** Somebody who is asked to wait longer comes back another time. */
  public static final Duration LONGEST_WAIT = Duration.ofHours(1);

  private static final Duration DELAY_MORE = Duration.ofMinutes(1);

  private final BatchRun batch;
  private final Clock clock;
  private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.REVIEW);
  private final ReadOnlyObjectWrapper<Tally> tally = new ReadOnlyObjectWrapper<>(Tally.NONE);
  private final ObjectProperty<Boolean> waitWhenAsked = new SimpleObjectProperty<>(false);
  private Optional<IdentityChosen> known = Optional.empty();
  private List<TargetRow> rows = List.of();
  private CompletableFuture<Outcome<WizardState>> completion = new CompletableFuture<>();

  Runs(BatchRun batch, Clock clock) {
    this.batch = batch;
    this.clock = clock;
  }

  /** Where the page is. */
  public ReadOnlyObjectProperty<Phase> phase() {
    return phase.getReadOnlyProperty();
  }

  /** How many attempts stand how. */
  public ReadOnlyObjectProperty<Tally> tally() {
    return tally.getReadOnlyProperty();
  }

  /**
   * Whether the person agrees beforehand to wait for LFIs that ask for it, up to {@link
   * #LONGEST_WAIT}.
   */
  public ObjectProperty<Boolean> waitWhenAsked() {
    return waitWhenAsked;
  }

  /** The servers that are sent to. */
  public List<TargetRow> rows() {
    return rows;
  }

  /** What can be done now about the attempts that did not register. */
  public Offers offers() {
    return Offers.of(rows, clock.instant());
  }

  /** When the last LFI that asks to wait takes requests again. */
  public Optional<Instant> waitEnds() {
    return offers().waitEnds(clock.instant());
  }

  /** Tries again where the request provably never left or the LFI refused it. */
  public void tryAgain() {
    send(offers().refused(), Runs::sameBody, patience());
  }

  /** Sends what was taken back. */
  public void sendUnsent() {
    send(offers().unsent(), Runs::sameBody, patience());
  }

  /** The body that this server was not sent the last time. */
  public RequestBody otherBodyOf(TargetRow row) {
    return sameBody(row).other();
  }

  /** Sends the other body, once, where the one that was sent may have been the wrong one. */
  public void sendOtherBody() {
    send(offers().otherBody(), this::otherBodyOf, patience());
  }

  /**
   * Waits as long as the LFIs ask and tries again then, while others are under way or afterwards:
   * the person agreed.
   */
  public void waitAndTryAgain() {
    List<TargetRow> asking = offers().asksToWait();
    Duration longest =
        waitEnds()
            .map(end -> Duration.between(clock.instant(), end))
            .orElse(Duration.ZERO)
            .plus(DELAY_MORE);
    if (phase.get() == Phase.RUNNING) {
      batch.agreeToWait(asking, longest);
    } else {
      send(asking, Runs::sameBody, longest);
    }
  }

  void reset() {
    rows = List.of();
    batch.forgetPauses();
    phase.set(Phase.REVIEW);
    tally.set(Tally.NONE);
  }

  CompletionStage<Outcome<WizardState>> begin(
      IdentityChosen who, List<TargetRow> servers, RequestBody body) {
    known = Optional.of(who);
    rows = servers;
    completion = new CompletableFuture<>();
    CompletionStage<Outcome<WizardState>> promised = completion;
    send(servers, row -> body, patience());
    return promised;
  }

  /** Takes back what has not been sent, or ends with what came where all have ended. */
  void stopOrGoOn() {
    if (phase.get() == Phase.ENDED) {
      goOn();
    } else {
      batch.cancelUnsent();
    }
  }

  private static RequestBody sameBody(TargetRow row) {
    return row.standing().get() instanceof Standing.Ended end
        ? end.result().attempt().body()
        : RequestBody.JSON;
  }

  private void send(List<TargetRow> some, Function<TargetRow, RequestBody> body, Duration agreed) {
    IdentityChosen who = known.orElseThrow();
    List<RegistrationRequest> requests =
        some.stream().map(row -> BatchRun.request(who, row, body.apply(row))).toList();
    some.forEach(row -> row.show(batch.standingBefore(row, agreed)));
    phase.set(Phase.RUNNING);
    count();
    batch.run(requests, some, agreed, this::count, this::ended);
  }

  private Duration patience() {
    return waitWhenAsked.get() ? LONGEST_WAIT : Duration.ZERO;
  }

  private void count() {
    tally.set(Tally.of(rows));
  }

  private void ended(Optional<Problem> unexpected) {
    count();
    Tally now = tally.get();
    boolean left = now.registered() + now.rejected() + now.unknown() + now.sending() > 0;
    if (!left) {
      phase.set(Phase.REVIEW);
      completion.complete(Outcome.failure(BatchRun.firstProblem(rows, unexpected)));
    } else if (offers().none()) {
      goOn();
    } else {
      phase.set(Phase.ENDED);
    }
  }

  private void goOn() {
    phase.set(Phase.REVIEW);
    completion.complete(
        Outcome.success(new WizardState.Submitted(known.orElseThrow(), BatchRun.written(rows))));
  }
}
