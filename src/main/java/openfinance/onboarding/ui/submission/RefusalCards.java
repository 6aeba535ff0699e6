package openfinance.onboarding.ui.submission;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.ui.feedback.ProblemCard;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.trust.ServerChain;

/** Why connections were refused: each cause once, with what settles it. */
final class RefusalCards extends VBox {
  private final Messages messages;
  private final Function<Problem, List<Node>> actions;
  private Subscription listening = Subscription.EMPTY;

  /**
   * No cards.
   *
   * @param actions makes the buttons that settle a problem
   */
  RefusalCards(Messages messages, Function<Problem, List<Node>> actions) {
    this.messages = messages;
    this.actions = actions;
    getStyleClass().add("refusals");
  }

  /** Follows these servers. */
  void show(List<TargetRow> rows) {
    listening.unsubscribe();
    listening =
        Subscription.combine(
            rows.stream()
                .map(row -> row.standing().subscribe((before, now) -> draw(rows)))
                .toArray(Subscription[]::new));
    draw(rows);
  }

  private void draw(List<TargetRow> rows) {
    Map<ProblemCode, Standing> causes = new EnumMap<>(ProblemCode.class);
    for (TargetRow row : rows) {
      Standing standing = row.standing().get();
      refusal(standing).ifPresent(problem -> causes.putIfAbsent(problem.code(), standing));
    }
    getChildren().setAll(causes.values().stream().map(this::card).toList());
    getChildren().stream().findFirst().ifPresent(card -> card.setId(SubmissionReadiness.REFUSAL));
    setVisible(!causes.isEmpty());
    setManaged(!causes.isEmpty());
  }

  /** What kept a request from being sent; what an LFI answered is for the page that follows. */
  private static Optional<Problem> refusal(Standing standing) {
    return switch (standing) {
      case Standing.Refused refused -> Optional.of(refused.reason());
      case Standing.Ended ended -> ended.unsent();
      default -> Optional.empty();
    };
  }

  private Node card(Standing standing) {
    Problem reason = refusal(standing).orElseThrow();
    return card(messages, standing, reason, actions.apply(reason));
  }

  /** A card with all there is to see of how a server stands. */
  static ProblemCard card(
      Messages messages, Standing standing, Problem reason, List<Node> actions) {
    ProblemCard.Evidence evidence =
        new ProblemCard.Evidence(
            standing.transcript(),
            standing
                .serverChain()
                .filter(chain -> reason.code().name().startsWith("SERVER_"))
                .map(chain -> new ServerChain(messages, chain)));
    return new ProblemCard(messages, reason, actions, evidence);
  }
}
