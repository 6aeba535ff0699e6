package openfinance.onboarding.ui.credentials;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import openfinance.onboarding.problem.Finding;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemText;
import openfinance.onboarding.ui.feedback.FindingRow;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.i18n.Messages;

/** What the rules say of the identity, in plain words. */
final class FindingsCard extends VBox {
  private final Messages messages;
  private final Label count = new Label();

  /**
   * A card.
   *
   * @param key whether the key is there: then it is the certificate's own
   * @param last stands below the findings, when there is something to say there
   */
  FindingsCard(Messages messages, List<Finding> findings, boolean key, Optional<Node> last) {
    this.messages = messages;
    getStyleClass().add("card");
    VBox body = new VBox();
    body.getStyleClass().add("findings");
    findings.forEach(finding -> body.getChildren().add(row(finding)));
    body.getChildren()
        .add(
            key
                ? new FindingRow(State.OK, messages.get("credentials.finding.key"), "")
                : new FindingRow(
                    State.WAITING,
                    messages.get("credentials.finding.keyNeeded"),
                    messages.get("credentials.finding.keyNeeded.below")));
    if (findings.isEmpty()) {
      body.getChildren()
          .add(new FindingRow(State.OK, messages.get("credentials.finding.none"), ""));
    }
    last.ifPresent(body.getChildren()::add);
    getChildren().addAll(head(), body);
    count(findings, 0);
  }

  /** Says how many errors there are, or else warnings: those of the findings and this many more. */
  void count(List<Finding> findings, int further) {
    long errors = findings.stream().filter(finding -> finding.problem().isError()).count();
    count.setText(
        errors > 0
            ? messages.get("credentials.findings.errors", errors)
            : messages.get("credentials.findings.warnings", findings.size() + further));
  }

  private Node head() {
    Label title = new Label(messages.get("credentials.findings"));
    title.getStyleClass().add("section-title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    count.getStyleClass().add("secondary");
    HBox head = new HBox(title, count);
    head.getStyleClass().addAll("card-head", "findings-head");
    return head;
  }

  private FindingRow row(Finding finding) {
    Problem problem = finding.problem();
    ProblemText text = messages.of(problem);
    FindingRow row =
        problem.isError()
            ? new FindingRow(State.DANGER, text.title(), text.summary())
            : new FindingRow(
                State.WARNING,
                text.title(),
                messages.get("credentials.finding.goOn", text.summary()));
    row.remedies(text.remedies());
    row.add(rule(messages, finding));
    return row;
  }

  /** The field it stands in and the rule that it follows from. */
  static Label rule(Messages messages, Finding finding) {
    Label rule =
        new Label(messages.get("credentials.finding.rule", finding.field(), finding.source()));
    rule.getStyleClass().add("chain-role");
    rule.setWrapText(true);
    return rule;
  }
}
