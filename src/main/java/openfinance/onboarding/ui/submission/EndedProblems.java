package openfinance.onboarding.ui.submission;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.VBox;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.ui.feedback.ProblemCard;
import openfinance.onboarding.ui.i18n.Messages;

/** Why attempts did not register, each cause once, when all have ended. */
final class EndedProblems extends VBox {
  EndedProblems(Runs runs, Messages messages) {
    getStyleClass().add("refusals");
    runs.phase()
        .subscribe(
            phase -> {
              Map<ProblemCode, Problem> causes = new EnumMap<>(ProblemCode.class);
              for (TargetRow row : phase == Phase.ENDED ? runs.rows() : List.<TargetRow>of()) {
                row.standing()
                    .get()
                    .problem()
                    .filter(problem -> problem.code() != ProblemCode.CANCELLED)
                    .ifPresent(problem -> causes.putIfAbsent(problem.code(), problem));
              }
              getChildren()
                  .setAll(
                      causes.values().stream()
                          .map(problem -> new ProblemCard(messages, problem, List.of()))
                          .toList());
              setVisible(!causes.isEmpty());
              setManaged(!causes.isEmpty());
            });
  }
}
