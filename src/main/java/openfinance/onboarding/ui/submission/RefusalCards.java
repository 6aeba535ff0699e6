package openfinance.onboarding.ui.submission;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.ui.feedback.ProblemCard;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.i18n.Text;
import openfinance.onboarding.ui.trust.ServerChain;
import openfinance.onboarding.ui.wizard.Readiness.Fault;

/** Why connections were refused: each cause once, with what settles it. */
final class RefusalCards extends VBox {
  private final Messages messages;
  private final Remedies remedies;
  private final Map<Cause, ProblemCard> drawn = new HashMap<>();
  private Subscription listening = Subscription.EMPTY;

  /**
   * What settles a problem.
   *
   * @param actions makes its buttons
   * @param published where the Trust Framework publishes its CA certificates
   */
  record Remedies(Function<Problem, List<Node>> actions, Supplier<List<URI>> published) {}

  /** No cards. */
  RefusalCards(Messages messages, Remedies remedies) {
    this.messages = messages;
    this.remedies = remedies;
    getStyleClass().add("refusals");
  }

  /** Follows these servers. */
  void show(List<TargetRow> rows) {
    listening.unsubscribe();
    listening =
        Subscription.combine(
            rows.stream()
                .map(
                    row ->
                        WhileShown.in(this, row.standing()).subscribe((before, now) -> draw(rows)))
                .toArray(Subscription[]::new));
    draw(rows);
  }

  /** A card whose cause stays is kept as the person left it. */
  private void draw(List<TargetRow> rows) {
    List<Cause> causes = causes(rows, RefusalCards::refusal);
    drawn.keySet().retainAll(causes);
    List<ProblemCard> cards =
        causes.stream()
            .map(cause -> drawn.computeIfAbsent(cause, it -> it.card(messages, remedies)))
            .toList();
    if (!cards.equals(getChildren())) {
      getChildren().setAll(cards);
    }
    setVisible(!cards.isEmpty());
    setManaged(!cards.isEmpty());
  }

  /** What tests found, in the words in which the shell points to the cards. */
  static List<Fault> faults(List<TargetRow> rows) {
    return causes(rows, RefusalCards::foundByTest).stream().map(Cause::fault).toList();
  }

  private static Optional<Problem> foundByTest(Standing standing) {
    return standing instanceof Standing.Refused(Problem reason, var _, var _)
        ? Optional.of(reason)
        : Optional.empty();
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
   */
  static List<ProblemCard> cards(
      Messages messages,
      List<TargetRow> rows,
      Function<Standing, Optional<Problem>> which,
      Remedies remedies) {
    return causes(rows, which).stream().map(cause -> cause.card(messages, remedies)).toList();
  }

  private static List<Cause> causes(
      List<TargetRow> rows, Function<Standing, Optional<Problem>> which) {
    Map<ProblemCode, List<TargetRow>> alike = new EnumMap<>(ProblemCode.class);
    for (TargetRow row : rows) {
      which
          .apply(settled(row))
          .map(Problem::code)
          .ifPresent(code -> alike.computeIfAbsent(code, first -> new ArrayList<>()).add(row));
    }
    List<Cause> causes = new ArrayList<>();
    for (List<TargetRow> same : alike.values()) {
      Standing first = settled(same.getFirst());
      Problem reason = which.apply(first).orElseThrow();
      causes.add(new Cause(first, reason, same.size(), new ServerNames(rows).of(same)));
    }
    return causes;
  }

  /** A card would else vanish and come back with each further test, and the page would jump. */
  private static Standing settled(TargetRow row) {
    Standing now = row.standing().get();
    return now instanceof Standing.Testing(Optional<Standing.Refused> before) && before.isPresent()
        ? before.get()
        : now;
  }

  /**
   * What several servers may have in common.
   *
   * @param first how the first of them stands
   * @param names the names of all
   */
  private record Cause(Standing first, Problem reason, int count, String names) {
    Fault fault() {
      ProblemCode code = reason.code();
      return new Fault(
          SubmissionReadiness.refusal(code),
          count > 1
              ? Text.of("submission.refused.several", count, code)
              : Text.of("submission.refused", names, code));
    }

    /** A card with all there is to see of how the server stands. */
    ProblemCard card(Messages messages, Remedies remedies) {
      ProblemCard.Evidence evidence =
          new ProblemCard.Evidence(
              first.transcript(),
              first
                  .serverChain()
                  .filter(chain -> reason.code().name().startsWith("SERVER_"))
                  .map(chain -> new ServerChain(messages, chain, remedies.published().get())));
      ProblemCard card =
          new ProblemCard(messages, reason, remedies.actions().apply(reason), evidence);
      card.setId(SubmissionReadiness.refusal(reason.code()));
      if (count > 1) {
        Label all = new Label(messages.get("submission.alike", count, names));
        all.setWrapText(true);
        card.add(all);
      }
      return card;
    }
  }
}
