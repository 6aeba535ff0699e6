package openfinance.onboarding.ui.submission;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.registration.RegistrationResult;
import openfinance.onboarding.registration.RetryAfter;

/**
 * What can be done about the attempts that did not register, once all have ended.
 *
 * @param otherBody those that may have wanted the other body, which was not sent to them yet
 * @param asksToWait those that take no requests for now
 * @param refused those that provably did not register and may be sent to at once
 * @param unsent those that were taken back
 * @param unknown those that may have registered
 * @param unwritten those whose answer is not in the ledger
 */
public record Offers(
    List<TargetRow> otherBody,
    List<TargetRow> asksToWait,
    List<TargetRow> refused,
    List<TargetRow> unsent,
    List<TargetRow> unknown,
    List<TargetRow> unwritten) {

  static Offers of(List<TargetRow> rows, Instant now) {
    return new Offers(
        rows.stream().filter(Offers::wantsOtherBody).toList(),
        rows.stream().filter(row -> pause(row, now).isPresent()).toList(),
        ended(rows, end -> end.refused() && !end.cancelled()).stream()
            .filter(row -> pause(row, now).isEmpty())
            .toList(),
        ended(rows, Standing.Ended::cancelled),
        ended(rows, end -> end.outcome() instanceof RegistrationOutcome.Unknown),
        ended(rows, end -> end.result().unwritten().isPresent()));
  }

  /** Whether everything registered and is written down. */
  boolean none() {
    return refused.isEmpty()
        && asksToWait.isEmpty()
        && unsent.isEmpty()
        && unknown.isEmpty()
        && unwritten.isEmpty();
  }

  /** When the last of those that ask to wait takes requests again. */
  public Optional<Instant> waitEnds(Instant now) {
    return asksToWait.stream()
        .flatMap(row -> pause(row, now).stream())
        .max(Comparator.naturalOrder());
  }

  private static List<TargetRow> ended(List<TargetRow> rows, Predicate<Standing.Ended> how) {
    return rows.stream().filter(row -> end(row).filter(how).isPresent()).toList();
  }

  private static boolean wantsOtherBody(TargetRow row) {
    return end(row)
        .filter(end -> end.outcome().disputesBody())
        .map(end -> end.result().attempt().body().other())
        .filter(other -> !row.tried(other))
        .isPresent();
  }

  private static Optional<Instant> pause(TargetRow row, Instant now) {
    return end(row)
        .map(Standing.Ended::result)
        .flatMap(Offers::pauseEnd)
        .filter(end -> end.isAfter(now));
  }

  private static Optional<Instant> pauseEnd(RegistrationResult result) {
    return RetryAfter.of(result.outcome(), result.finishedAt());
  }

  private static Optional<Standing.Ended> end(TargetRow row) {
    return row.standing().get() instanceof Standing.Ended end ? Optional.of(end) : Optional.empty();
  }
}
