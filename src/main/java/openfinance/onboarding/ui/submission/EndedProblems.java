package openfinance.onboarding.ui.submission;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.ui.feedback.ProblemCard;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.i18n.Messages;

/** Why attempts did not register, each cause once, when all have ended. */
final class EndedProblems extends VBox {
  EndedProblems(Runs runs, Messages messages, RefusalCards.Remedies remedies) {
    getStyleClass().add("refusals");
    WhileShown.in(this, runs.phase())
        .subscribe(
            phase -> {
              List<TargetRow> rows = phase == Phase.ENDED ? runs.rows() : List.of();
              List<ProblemCard> causes =
                  RefusalCards.cards(messages, rows, EndedProblems::problem, remedies);
              getChildren().setAll(causes);
              setVisible(!causes.isEmpty());
              setManaged(!causes.isEmpty());
            });
  }

  private static Optional<Problem> problem(Standing standing) {
    return standing.problem().filter(it -> it.code() != ProblemCode.CANCELLED);
  }
}
