package openfinance.onboarding.ui.status;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.registration.RegistrationTarget;
import openfinance.onboarding.ui.feedback.CopyableText;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.ProblemCard;
import openfinance.onboarding.ui.feedback.ServerName;
import openfinance.onboarding.ui.feedback.StateBadge;
import openfinance.onboarding.ui.feedback.TechnicalDetails;
import openfinance.onboarding.ui.i18n.Messages;

/** One attempt: what came of it, and what happens next. */
final class AttemptDetail extends VBox {
  private final StatusViewModel viewModel;
  private final Messages messages;
  private final Consumer<String> browser;
  private final OutcomeWords words;

  AttemptDetail(StatusViewModel viewModel, Messages messages, Consumer<String> browser) {
    this.viewModel = viewModel;
    this.messages = messages;
    this.browser = browser;
    this.words = new OutcomeWords(messages);
    getStyleClass().add("attempt-detail");
    viewModel.records().subscribe(records -> draw());
    viewModel.selected().subscribe(selected -> draw());
  }

  private void draw() {
    Optional<RegistrationRecord> shown = viewModel.selectedRecord();
    if (shown.isEmpty()) {
      getChildren().clear();
      return;
    }
    RegistrationRecord record = shown.get();
    VBox card = new VBox(head(record));
    card.getStyleClass().add("card");
    getChildren().setAll(card);
    if (OutcomeWords.registered(record)) {
      card.getChildren().addAll(registered(record), message(record));
    } else {
      VBox body = new VBox(interactionId(record), tryAgain(record));
      body.getStyleClass().addAll("card-body", "attempt-body");
      card.getChildren().add(body);
      record
          .outcome()
          .flatMap(RegistrationOutcome::problem)
          .ifPresent(problem -> getChildren().add(problemCard(record, problem)));
    }
  }

  private Node problemCard(RegistrationRecord record, Problem problem) {
    return new ProblemCard(
        messages,
        problem,
        List.of(),
        new ProblemCard.Evidence(record.transcript(), Optional.empty()));
  }

  private Node head(RegistrationRecord record) {
    RegistrationTarget target = record.attempt().target();
    Label name = new Label(ServerName.inLine(target.organisationName(), target.serverName()));
    name.getStyleClass().add("card-title");
    name.setWrapText(true);
    Label sentence = new Label(words.sentence(record));
    sentence.getStyleClass().add("secondary");
    VBox left = new VBox(2, name, sentence);
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox head = new HBox(left, StateBadge.pill(OutcomeWords.state(record), words.verdict(record)));
    head.getStyleClass().add("card-head");
    return head;
  }

  private Node registered(RegistrationRecord record) {
    String name = viewModel.applicant().map(Applicant::name).orElse("");
    Label title = new Label(messages.get("status.path.title"));
    title.getStyleClass().add("section-title");
    Label note = new Label(messages.get("status.path.note"));
    note.getStyleClass().add("secondary");
    HBox titles = new HBox(8, title, note);
    titles.setAlignment(Pos.BASELINE_LEFT);
    VBox body = new VBox(interactionId(record), titles);
    if (record.attempt().target().selfActivating()) {
      Label why = new Label(messages.get("status.modelBank"), Icons.of("fth-info", "run"));
      why.setWrapText(true);
      why.getStyleClass().add("detail");
      body.getChildren().add(why);
    }
    body.getChildren().add(new ActivationPath(viewModel, messages, record, name));
    if (!record.transcript().isBlank()) {
      TechnicalDetails details = new TechnicalDetails(messages, record.transcript());
      body.getChildren().addAll(details.disclosure(), details);
    }
    body.getStyleClass().addAll("card-body", "attempt-body");
    return body;
  }

  private Node interactionId(RegistrationRecord record) {
    String name = messages.get("status.interaction");
    Label label = new Label(name);
    label.getStyleClass().add("secondary");
    label.setMinWidth(USE_PREF_SIZE);
    HBox row =
        new HBox(
            8,
            label,
            new CopyableText(messages, name, record.attempt().interactionId().toString()));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node message(RegistrationRecord record) {
    Label title = new Label(messages.get("status.message.title"));
    title.getStyleClass().add("strong");
    Label note = new Label(messages.get("status.message.note"));
    note.getStyleClass().add("secondary");
    note.setWrapText(true);
    VBox left = new VBox(2, title, note);
    HBox.setHgrow(left, Priority.ALWAYS);
    Button copy = button("status.message.copy", "fth-copy");
    copy.setOnAction(
        event ->
            letter(record)
                .ifPresent(
                    it ->
                        Clipboard.getSystemClipboard()
                            .setContent(Map.of(DataFormat.PLAIN_TEXT, it.text()))));
    Button mail = button("status.message.mail", "fth-mail");
    mail.setOnAction(event -> letter(record).ifPresent(it -> browser.accept(it.mailto())));
    HBox foot = new HBox(8, left, copy, mail);
    foot.getStyleClass().add("card-foot");
    return foot;
  }

  private Optional<LfiMessage> letter(RegistrationRecord record) {
    return viewModel
        .applicant()
        .map(applicant -> LfiMessage.of(messages, applicant, record, viewModel.roles(record)));
  }

  private Node tryAgain(RegistrationRecord record) {
    Button again = button("status.again", "fth-activity");
    boolean settled =
        record
            .outcome()
            .filter(outcome -> !(outcome instanceof RegistrationOutcome.Unknown))
            .isPresent();
    again.setOnAction(
        event -> {
          if (settled || new RepeatConfirmation(messages, record).confirmed(getScene())) {
            viewModel.tryAgain(record);
          }
        });
    return again;
  }

  private Button button(String key, String icon) {
    Button button = new Button(messages.get(key), Icons.of(icon));
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }
}
