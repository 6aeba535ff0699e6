package openfinance.onboarding.ui.submission;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.ui.feedback.CopyableText;
import openfinance.onboarding.ui.feedback.Focus;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.ProblemCard;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.i18n.Messages;

/** What was attempted before with this application, and what that means for this run. */
final class EarlierCard extends VBox {
  private final SubmissionViewModel viewModel;
  private final Messages messages;

  EarlierCard(SubmissionViewModel viewModel, Messages messages) {
    this.viewModel = viewModel;
    this.messages = messages;
    setId(SubmissionReadiness.EARLIER);
    setSpacing(16);
    setFocusTraversable(false);
    Runnable draw = () -> Focus.keep(this, this::draw, this);
    WhileShown.in(this, viewModel.rows()).subscribe(rows -> draw.run());
    WhileShown.in(this, viewModel.history().known()).subscribe(known -> draw.run());
    WhileShown.in(this, viewModel.history().problem()).subscribe(problem -> draw.run());
  }

  private void draw() {
    getChildren().clear();
    viewModel.history().setAside().get().map(this::setAside).ifPresent(getChildren()::add);
    viewModel.history().problem().get().map(this::problem).ifPresent(getChildren()::add);
    List<TargetRow> tried =
        viewModel.rows().get().stream().filter(row -> row.earlier().get().isPresent()).toList();
    if (!tried.isEmpty()) {
      getChildren().add(card(tried));
    }
    setVisible(!getChildren().isEmpty());
    setManaged(!getChildren().isEmpty());
  }

  private Node setAside(Path file) {
    Label text = wrapped(messages.get("submission.ledger.setAside", file.toString()));
    HBox note = new HBox(Icons.of("fth-alert-triangle", "large", "warn"), text);
    note.getStyleClass().addAll("note-box", "warn");
    return note;
  }

  private Node problem(Problem problem) {
    Button again = new Button(messages.get("submission.earlier.read"), Icons.of("fth-activity"));
    again.setId("earlier-again");
    again.setOnAction(event -> viewModel.readHistory());
    return new ProblemCard(messages, problem, List.of(again));
  }

  private VBox card(List<TargetRow> tried) {
    Label title = new Label(messages.get("submission.earlier.title"));
    title.getStyleClass().add("section-title");
    HBox head = new HBox(title);
    head.getStyleClass().add("card-head");
    VBox card = new VBox(head);
    card.getStyleClass().add("card");
    tried.forEach(
        row -> row.earlier().get().ifPresent(it -> card.getChildren().add(line(row, it))));
    card.getChildren().getLast().getStyleClass().add("last");
    return card;
  }

  private Node line(TargetRow row, RegistrationRecord record) {
    Label what = wrapped(sentence(record));
    String name = row.target().organisationName();
    CopyableText id =
        new CopyableText(
            messages,
            messages.get("submission.interaction", name),
            record.attempt().interactionId().toString());
    VBox words = new VBox(4, what, id);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    HBox line = new HBox(12, Icons.of(state(record)), words);
    line.getStyleClass().addAll("row", "earlier-row");
    line.setAlignment(Pos.TOP_LEFT);
    if (row.mayBeRegistered()) {
      words.getChildren().add(note(messages.get("submission.earlier.undocumented")));
      if (viewModel.rows().get().size() == 1) {
        words.getChildren().addAll(confirmation(row, name));
      } else {
        words.getChildren().add(note(messages.get("submission.earlier.leftOut")));
        line.getChildren().add(only(row, name));
      }
    }
    return line;
  }

  private Button only(TargetRow row, String name) {
    Button only = new Button(messages.get("submission.earlier.only"));
    only.setId("only-" + row.target().registrationEndpoint());
    only.setAccessibleText(messages.get("submission.earlier.only.name", name));
    only.getStyleClass().add("small-button");
    only.setMinWidth(Button.USE_PREF_SIZE);
    only.setOnAction(event -> viewModel.only(row));
    return only;
  }

  private List<Node> confirmation(TargetRow row, String name) {
    CheckBox confirmed = new CheckBox(messages.get("submission.earlier.confirm", name));
    confirmed.setId(SubmissionReadiness.REPEAT);
    confirmed.setWrapText(true);
    confirmed.selectedProperty().set(row.repeatConfirmed().get());
    confirmed.selectedProperty().subscribe(now -> row.repeatConfirmed().set(now));
    Label fault = new Label();
    fault.setId(SubmissionReadiness.REPEAT + "-error");
    fault.getStyleClass().add("field-error");
    fault.setWrapText(true);
    fault.setVisible(false);
    fault.setManaged(false);
    return List.of(confirmed, fault);
  }

  private String sentence(RegistrationRecord record) {
    String name = record.attempt().target().organisationName();
    Instant when = record.finishedAt().orElse(record.attempt().startedAt());
    String time = messages.dateTime(when);
    Optional<RegistrationOutcome> outcome = record.outcome();
    String key = outcome.map(RegistrationOutcome::id).orElse("unfinished");
    String status =
        outcome.flatMap(RegistrationOutcome::httpStatus).map(String::valueOf).orElse("");
    return messages.get("submission.earlier." + key, name, time, status);
  }

  private static State state(RegistrationRecord record) {
    return record
        .outcome()
        .map(
            outcome ->
                switch (outcome) {
                  case RegistrationOutcome.Registered registered -> State.OK;
                  case RegistrationOutcome.Rejected rejected -> State.DANGER;
                  case RegistrationOutcome.Failed failed -> State.DANGER;
                  case RegistrationOutcome.Unknown unknown -> State.UNKNOWN;
                })
        .orElse(State.UNKNOWN);
  }

  private Label note(String words) {
    Label note = wrapped(words);
    note.getStyleClass().add("secondary");
    return note;
  }

  private static Label wrapped(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    return label;
  }
}
