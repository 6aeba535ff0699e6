package openfinance.onboarding.ui.submission;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
    List<ProblemCard> cards = cards(messages, rows, RefusalCards::refusal, actions);
    getChildren().setAll(cards);
    cards.stream().findFirst().ifPresent(card -> card.setId(SubmissionReadiness.REFUSAL));
    setVisible(!cards.isEmpty());
    setManaged(!cards.isEmpty());
  }

  /** What kept a request from being sent; what an LFI answered is for the page that follows. */
  private static Optional<Problem> refusal(Standing standing) {
    return switch (standing) {
      case Standing.Refused refused -> Optional.of(refused.reason());
      case Standing.Ended ended -> ended.unsent();
      default -> Optional.empty();
    };
  }

  /**
   * Each cause once, with the names of the servers where there are several alike.
   *
   * @param which what of a server's standing is a cause
   * @param actions makes the buttons that settle a problem
   */
  static List<ProblemCard> cards(
      Messages messages,
      List<TargetRow> rows,
      Function<Standing, Optional<Problem>> which,
      Function<Problem, List<Node>> actions) {
    Map<ProblemCode, List<TargetRow>> alike = new EnumMap<>(ProblemCode.class);
    for (TargetRow row : rows) {
      which
          .apply(row.standing().get())
          .map(Problem::code)
          .ifPresent(code -> alike.computeIfAbsent(code, first -> new ArrayList<>()).add(row));
    }
    List<ProblemCard> cards = new ArrayList<>();
    for (List<TargetRow> same : alike.values()) {
      Standing first = same.getFirst().standing().get();
      Problem reason = which.apply(first).orElseThrow();
      ProblemCard card = card(messages, first, reason, actions.apply(reason));
      if (same.size() > 1) {
        card.add(all(messages, same.size(), new ServerNames(rows).of(same)));
      }
      cards.add(card);
    }
    return cards;
  }

  private static Label all(Messages messages, int count, String names) {
    Label all = new Label(messages.get("submission.alike", count, names));
    all.setWrapText(true);
    return all;
  }

  /** A card with all there is to see of how a server stands. */
  private static ProblemCard card(
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
