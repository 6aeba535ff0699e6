package openfinance.onboarding.ledger;

import java.util.List;
import java.util.Optional;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;

/** The order in which LFIs activate: TPP, software statement, client. */
final class ActivationOrder {
  private ActivationOrder() {}

  /**
   * Why a step cannot take a status while the steps are as they are. Blocking is possible at any
   * time.
   *
   * @return {@code ACTIVATION_OUT_OF_ORDER} for one that becomes active before an earlier one,
   *     {@code ACTIVATION_FOLLOWED} for one that becomes pending while a later one is active
   */
  static Optional<Problem> refusal(
      List<ActivationState> current, ActivationStep step, ActivationStatus status) {
    return switch (status) {
      case ACTIVE ->
          current.stream()
              .filter(state -> state.step().compareTo(step) < 0)
              .filter(state -> state.status() != ActivationStatus.ACTIVE)
              .findFirst()
              .map(state -> Problem.of(ProblemCode.ACTIVATION_OUT_OF_ORDER, step.name()));
      case PENDING ->
          current.stream()
              .filter(state -> state.step().compareTo(step) > 0)
              .filter(state -> state.status() == ActivationStatus.ACTIVE)
              .findFirst()
              .map(state -> Problem.of(ProblemCode.ACTIVATION_FOLLOWED, state.step().name()));
      case BLOCKED -> Optional.empty();
    };
  }
}
