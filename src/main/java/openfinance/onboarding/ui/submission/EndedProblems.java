package openfinance.onboarding.ui.submission;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.ui.i18n.Messages;

/** Why attempts did not register, each cause once, when all have ended. */
final class EndedProblems extends VBox {
  EndedProblems(Runs runs, Messages messages) {
    getStyleClass().add("refusals");
    runs.phase()
        .subscribe(
            phase -> {
              Map<ProblemCode, Node> causes = new EnumMap<>(ProblemCode.class);
              for (TargetRow row : phase == Phase.ENDED ? runs.rows() : List.<TargetRow>of()) {
                Standing standing = row.standing().get();
                standing
                    .problem()
                    .filter(problem -> problem.code() != ProblemCode.CANCELLED)
                    .ifPresent(
                        problem ->
                            causes.computeIfAbsent(
                                problem.code(),
                                code -> RefusalCards.card(messages, standing, problem, List.of())));
              }
              getChildren().setAll(causes.values());
              setVisible(!causes.isEmpty());
              setManaged(!causes.isEmpty());
            });
  }
}
