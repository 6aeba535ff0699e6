package openfinance.onboarding.ui.feedback;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
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
  /** After the summary and what is to be done. */
  private static final int BELOW_WORDS = 1;

  private final Messages messages;
  private final ProblemText text;
  private final Problem problem;
  private final Evidence evidence;
  private final VBox body = new VBox();

  /**
   * What there is to see of a problem.
   *
   * @param transcript the exchange in plain text, redacted; empty when there was none
   * @param beside what is drawn beside the words, such as a chain of certificates
   */
  public record Evidence(String transcript, Optional<Node> beside) {
    /** Nothing but the problem itself. */
    public static final Evidence NONE = new Evidence("", Optional.empty());
  }

  /**
   * A card.
   *
   * @param actions the buttons that do what is to be done next; may be empty
   */
  public ProblemCard(Messages messages, Problem problem, List<? extends Node> actions) {
    this(messages, problem, actions, Evidence.NONE);
  }

  /** The same with what there is to see. */
  public ProblemCard(
      Messages messages, Problem problem, List<? extends Node> actions, Evidence evidence) {
    this.messages = messages;
    this.text = messages.of(problem);
    this.problem = problem;
    this.evidence = evidence;
    getStyleClass().addAll("card", "problem-card");
    setFocusTraversable(true);
    setAccessibleText(text.title() + ". " + text.summary());
    getChildren().addAll(head(), body(actions));
  }

  /** Shows problems in a place of their own, or nothing there. */
  public static void showIn(Pane place, Messages messages, List<Problem> problems) {
    place
        .getChildren()
        .setAll(problems.stream().map(it -> new ProblemCard(messages, it, List.of())).toList());
    place.setManaged(!problems.isEmpty());
  }

  /** Puts something more below what is to be done. */
  public void add(Node more) {
    body.getChildren().add(BELOW_WORDS, more);
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
    body.getChildren().add(words());
    body.getStyleClass().add("card-body");
    LfiAnswer.in(messages, evidence.transcript()).ifPresent(body.getChildren()::add);
    HBox foot = new HBox();
    foot.getStyleClass().add("problem-foot");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    foot.getChildren().addAll(actions);
    foot.getChildren().add(space);
    body.getChildren().add(foot);
    if (!details().isBlank()) {
      TechnicalDetails details = new TechnicalDetails(messages, problem.code() + "\n" + details());
      foot.getChildren().add(details.disclosure());
      body.getChildren().add(details);
    }
    return body;
  }

  private Node words() {
    Label summary = new Label(text.summary());
    summary.setWrapText(true);
    List<Node> columns =
        List.of(
            column("feedback.problem.causes", text.causes()),
            column("feedback.problem.fixedBy", List.of(text.fixedBy())),
            column("feedback.problem.remedies", text.remedies()));
    Node below =
        evidence
            .beside()
            .<Node>map(beside -> new Columns(List.of(stacked(columns), beside)))
            .orElseGet(() -> new Columns(columns));
    VBox words = new VBox(summary, below);
    words.getStyleClass().add("problem-words");
    return words;
  }

  private static VBox stacked(List<Node> columns) {
    VBox stacked = new VBox();
    stacked.getChildren().addAll(columns);
    stacked.getStyleClass().add("problem-words");
    return stacked;
  }

  private VBox column(String titleKey, List<String> sentences) {
    Label title = new Label(messages.get(titleKey));
    title.getStyleClass().add("secondary");
    VBox column = new VBox(title, new Sentences(sentences));
    column.getStyleClass().add("problem-column");
    return column;
  }

  private String details() {
    return Stream.of(problem.detail(), evidence.transcript())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining("\n\n"));
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
        details());
  }
}
