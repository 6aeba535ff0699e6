package openfinance.onboarding.ui.submission;

import java.util.List;
import java.util.Optional;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.ui.i18n.Text;
import openfinance.onboarding.ui.wizard.Readiness;

/** Whether requests may be sent: not before it is known what they would repeat. */
final class SubmissionReadiness {
  /** The id of the node that tells of earlier attempts. */
  static final String EARLIER = "earlierAttempts";

  /** The id of the node that confirms a repeat. */
  static final String REPEAT = "repeatConfirmed";

  private SubmissionReadiness() {}

  /** The id of the card that explains refusals with this problem. */
  static String refusal(ProblemCode code) {
    return "refusal-" + code;
  }

  /**
   * Whether the page can be completed.
   *
   * @param rows all servers
   * @param included those that will be sent to
   */
  static Readiness of(History history, List<TargetRow> rows, List<TargetRow> included) {
    if (rows.isEmpty()) {
      return Readiness.READY;
    }
    if (!history.known().get()) {
      boolean failed = history.problem().get().isPresent();
      return Readiness.missing(
          EARLIER, Text.of(failed ? "submission.fault.noHistory" : "submission.fault.reading"));
    }
    if (included.isEmpty()) {
      return Readiness.missing(EARLIER, Text.of("submission.fault.allLeftOut"));
    }
    TargetRow first = included.getFirst();
    return first.mayBeRegistered() && !first.repeatConfirmed().get()
        ? Readiness.missing(
            REPEAT, Text.of("submission.fault.repeat", first.target().organisationName()))
        : Readiness.READY;
  }

  /** The words in which the shell points to the first server that was sent nothing. */
  static Optional<Readiness.Fault> explained(List<TargetRow> rows, Problem reason) {
    return rows.stream()
        .filter(
            row ->
                row.standing().get() instanceof Standing.Ended ended && ended.unsent().isPresent())
        .findFirst()
        .map(
            row ->
                new Readiness.Fault(
                    refusal(reason.code()),
                    Text.of("submission.refused", row.target().organisationName(), reason.code())));
  }
}
