package openfinance.onboarding.ui.feedback;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemText;
import openfinance.onboarding.ui.i18n.Messages;

/**
 * A problem in full: what happened, likely causes, who can fix it, what to do next, the buttons
 * that do it, and the technical details behind a disclosure.
 */
public final class ProblemCard extends VBox {
  private static final int COLUMNS = 3;
  private static final int DETAIL_ROWS = 10;

  private final Messages messages;
  private final ProblemText text;
  private final Problem problem;

  /**
   * A card.
   *
   * @param actions the buttons that do what is to be done next; may be empty
   */
  public ProblemCard(Messages messages, Problem problem, List<? extends Node> actions) {
    this.messages = messages;
    this.text = messages.of(problem);
    this.problem = problem;
    getStyleClass().addAll("card", "problem-card");
    setFocusTraversable(true);
    setAccessibleText(text.title() + ". " + text.summary());
    getChildren().addAll(head(), body(actions));
  }

  private Node head() {
    Label title = new Label(text.title(), Icons.of(State.DANGER));
    title.getStyleClass().add("section-title");
    title.setWrapText(true);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    Button copy = new Button(messages.get("feedback.problem.copy"), Icons.of("fth-copy"));
    copy.getStyleClass().addAll("flat", "small-button");
    copy.setMinWidth(Region.USE_PREF_SIZE);
    copy.setOnAction(
        event ->
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, asText())));
    HBox head = new HBox(title, copy);
    head.getStyleClass().add("card-head");
    return head;
  }

  private Node body(List<? extends Node> actions) {
    Label summary = new Label(text.summary());
    summary.setWrapText(true);
    GridPane columns = new GridPane();
    columns.getStyleClass().add("problem-columns");
    for (int i = 0; i < COLUMNS; i++) {
      ColumnConstraints third = new ColumnConstraints();
      third.setPercentWidth(100.0 / COLUMNS);
      columns.getColumnConstraints().add(third);
    }
    columns.add(column("feedback.problem.causes", text.causes()), 0, 0);
    columns.add(column("feedback.problem.fixedBy", List.of(text.fixedBy())), 1, 0);
    columns.add(column("feedback.problem.remedies", text.remedies()), 2, 0);
    VBox body = new VBox(summary, columns);
    body.getStyleClass().add("card-body");
    TextArea detail = detail();
    HBox foot = new HBox();
    foot.getStyleClass().add("problem-foot");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    foot.getChildren().addAll(actions);
    foot.getChildren().add(space);
    if (!problem.detail().isBlank()) {
      foot.getChildren().add(disclosure(detail));
    }
    body.getChildren().addAll(foot, detail);
    return body;
  }

  private VBox column(String titleKey, List<String> sentences) {
    Label title = new Label(messages.get(titleKey));
    title.getStyleClass().add("secondary");
    VBox column = new VBox(title, new Sentences(sentences));
    column.getStyleClass().add("problem-column");
    return column;
  }

  private TextArea detail() {
    TextArea detail = new TextArea(problem.code() + "\n" + problem.detail());
    detail.setEditable(false);
    detail.setWrapText(true);
    detail.setPrefRowCount(DETAIL_ROWS);
    detail.getStyleClass().add("mono");
    detail.setAccessibleText(messages.get("feedback.problem.details"));
    detail.setVisible(false);
    detail.setManaged(false);
    return detail;
  }

  private ToggleButton disclosure(TextArea detail) {
    ToggleButton toggle =
        new ToggleButton(messages.get("feedback.problem.details"), Icons.of("fth-chevron-right"));
    toggle.getStyleClass().addAll("flat", "small-button");
    toggle.setMinWidth(Region.USE_PREF_SIZE);
    detail.visibleProperty().bind(toggle.selectedProperty());
    detail.managedProperty().bind(toggle.selectedProperty());
    toggle
        .selectedProperty()
        .subscribe(
            open -> toggle.setGraphic(Icons.of(open ? "fth-chevron-down" : "fth-chevron-right")));
    return toggle;
  }

  private String asText() {
    return String.join(
        "\n",
        text.title(),
        text.summary(),
        String.join("\n", text.causes()),
        text.fixedBy(),
        String.join("\n", text.remedies()),
        problem.code().name(),
        problem.detail());
  }
}
