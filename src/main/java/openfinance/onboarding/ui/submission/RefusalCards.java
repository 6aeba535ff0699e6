package openfinance.onboarding.ui.submission;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.ui.feedback.ProblemCard;
import openfinance.onboarding.ui.i18n.Messages;

/** Why connection tests were refused: each cause once, with what settles it. */
final class RefusalCards extends VBox {
  private final Messages messages;
  private final Supplier<Node> addAuthorities;
  private Subscription listening = Subscription.EMPTY;

  /**
   * No cards.
   *
   * @param addAuthorities makes the button that adds CA certificates
   */
  RefusalCards(Messages messages, Supplier<Node> addAuthorities) {
    this.messages = messages;
    this.addAuthorities = addAuthorities;
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
    Map<ProblemCode, Standing.Refused> causes = new EnumMap<>(ProblemCode.class);
    for (TargetRow row : rows) {
      if (row.standing().get() instanceof Standing.Refused refused) {
        causes.putIfAbsent(refused.reason().code(), refused);
      }
    }
    getChildren().setAll(causes.values().stream().map(this::card).toList());
    setVisible(!causes.isEmpty());
    setManaged(!causes.isEmpty());
  }

  private Node card(Standing.Refused refused) {
    Problem reason = refused.reason();
    if (reason.code() != ProblemCode.SERVER_UNTRUSTED) {
      return new ProblemCard(messages, reason, List.of());
    }
    ProblemCard card = new ProblemCard(messages, reason, List.of(addAuthorities.get()));
    return refused.serverChain().isEmpty()
        ? card
        : new VBox(16, card, new ServerChain(messages, refused.serverChain()));
  }
}
