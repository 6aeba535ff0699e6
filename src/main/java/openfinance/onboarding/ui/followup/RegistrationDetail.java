package openfinance.onboarding.ui.followup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import openfinance.onboarding.ledger.ActivationStep;
import openfinance.onboarding.ledger.ApplicationFacts;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.registration.RegistrationTarget;
import openfinance.onboarding.ui.feedback.CopyableText;
import openfinance.onboarding.ui.feedback.Focus;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.ProblemCard;
import openfinance.onboarding.ui.feedback.ServerName;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.feedback.StateBadge;
import openfinance.onboarding.ui.feedback.TechnicalDetails;
import openfinance.onboarding.ui.i18n.Messages;

/** One registration: what came of it, what happens next, and what happened so far. */
public final class RegistrationDetail extends VBox {
  private final FollowUp followUp;
  private final Messages messages;
  private final Consumer<String> browser;
  private final Function<Registration, List<Node>> furtherActs;
  private final Consumer<Registration> calendar;
  private final OutcomeWords words;
  private Optional<Shown> shown = Optional.empty();

  /**
   * Empty, to be filled by {@link #show}.
   *
   * @param browser opens an address in the system's browser or mail program
   * @param furtherActs what else can be done with one that did not register
   * @param calendar saves a calendar file for the certificate of one that did
   */
  public RegistrationDetail(
      FollowUp followUp,
      Messages messages,
      Consumer<String> browser,
      Function<Registration, List<Node>> furtherActs,
      Consumer<Registration> calendar) {
    this.followUp = followUp;
    this.messages = messages;
    this.browser = browser;
    this.furtherActs = furtherActs;
    this.calendar = calendar;
    this.words = new OutcomeWords(messages);
    getStyleClass().add("attempt-detail");
  }

  /** What is drawn: the message to the LFI also holds what the person told. */
  private record Shown(Registration registration, ApplicationFacts facts) {}

  /** Shows this registration; draws only when it or what was told of it changed. */
  public void show(Optional<Registration> registration) {
    Optional<Shown> now = registration.map(it -> new Shown(it, followUp.facts(it)));
    if (!now.equals(shown) || getChildren().isEmpty()) {
      boolean same =
          shown.map(it -> it.registration().key()).equals(registration.map(Registration::key));
      Optional<Node> focused = Focus.in(this).filter(it -> same);
      shown = now;
      Optional<MessageCard> message = message().filter(it -> same);
      getChildren().setAll(registration.map(it -> cards(it, message)).orElse(List.of()));
      focused.ifPresent(this::focusAgain);
    }
  }

  /** Opens the message to the LFI, where there is one, and brings it into view. */
  public void showMessage() {
    message().ifPresent(MessageCard::open);
  }

  private Optional<MessageCard> message() {
    return getChildren().stream()
        .filter(MessageCard.class::isInstance)
        .map(MessageCard.class::cast)
        .findFirst();
  }

  /** Who set a state by keyboard goes on where they were, or at what can be done next. */
  private void focusAgain(Node before) {
    List<String> steps =
        Arrays.stream(ActivationStep.values()).map(step -> "#mark-" + step.name()).toList();
    Stream.of(
            Stream.ofNullable(before.getId()).map("#"::concat), steps.stream(), Stream.of("#undo"))
        .flatMap(it -> it)
        .flatMap(id -> Stream.ofNullable(lookup(id)))
        .filter(Node::isVisible)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private List<Node> cards(Registration registration, Optional<MessageCard> message) {
    RegistrationRecord record = registration.current();
    VBox card = new VBox(head(record));
    card.getStyleClass().add("card");
    Node history = new HistoryCard(followUp, messages, registration);
    if (record.registered()) {
      card.getChildren().add(registered(registration));
      // Nothing is left to ask for once all three are active.
      return record.nextStep().isEmpty()
          ? List.of(card, history)
          : List.of(
              card, new MessageCard(followUp, messages, browser, registration, message), history);
    }
    VBox body = new VBox(interactionId(record));
    body.getStyleClass().addAll("card-body", "attempt-body");
    card.getChildren().add(body);
    List<Node> acts = furtherActs.apply(registration);
    // What is to be done first, such as to ask the LFI, stands before what can be done.
    Optional<Node> advice =
        record
            .outcome()
            .flatMap(RegistrationOutcome::problem)
            .map(problem -> new ProblemCard(messages, problem, acts));
    if (advice.isEmpty()) {
      body.getChildren().addAll(acts);
    }
    return Stream.of(Optional.of(card), advice, Optional.of(history))
        .<Node>flatMap(Optional::stream)
        .toList();
  }

  private Node head(RegistrationRecord record) {
    RegistrationTarget target = record.attempt().target();
    Label name =
        ServerName.label(
            messages, ServerName.inLine(target.organisationName(), target.serverName()));
    name.getStyleClass().add("card-title");
    Label sentence = ServerName.label(messages, words.sentence(record));
    sentence.getStyleClass().add("secondary");
    VBox left = new VBox(2, name, sentence);
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox head = new HBox(left, StateBadge.pill(OutcomeWords.state(record), words.verdict(record)));
    head.getStyleClass().add("card-head");
    return head;
  }

  private Node registered(Registration registration) {
    Label title = new Label(messages.get("followup.path.title"));
    title.getStyleClass().add("section-title");
    Label note = new Label(messages.get("followup.path.note"));
    note.getStyleClass().add("secondary");
    HBox titles = new HBox(8, title, note);
    titles.setAlignment(Pos.BASELINE_LEFT);
    VBox body = new VBox(interactionId(registration.current()), titles);
    if (registration.current().attempt().target().selfActivating()) {
      body.getChildren().add(remark("followup.modelBank", State.NOTE));
    }
    if (registration.current().blocked()) {
      body.getChildren().add(remark("followup.blocked", State.DANGER));
    }
    body.getChildren()
        .addAll(new ActivationPath(followUp, messages, registration), certificate(registration));
    body.getStyleClass().addAll("card-body", "attempt-body");
    followUp.transcript(
        registration.current().attempt(), transcript -> addDetails(body, transcript));
    return body;
  }

  /** All LFIs break off silently when it ends: the day belongs into a calendar. */
  private Node certificate(Registration registration) {
    RegistrationAttempt newest =
        Registration.lastCertified(followUp.withSameCertificate(registration)).orElseThrow();
    Label until =
        new Label(messages.get("followup.certificate", messages.date(newest.certificateExpiry())));
    until.getStyleClass().add("secondary");
    Button save = button(messages.get("followup.calendar.choose"), "fth-calendar");
    save.setId("calendar");
    save.getStyleClass().add("small-button");
    save.setOnAction(event -> calendar.accept(registration));
    FlowPane line = new FlowPane(12, 8, until, save);
    line.setRowValignment(VPos.CENTER);
    return line;
  }

  private Label remark(String key, State state) {
    Label remark = new Label(messages.get(key), Icons.of(state));
    remark.setWrapText(true);
    remark.getStyleClass().add("detail");
    return remark;
  }

  private void addDetails(VBox body, String transcript) {
    if (!transcript.isBlank()) {
      TechnicalDetails details = new TechnicalDetails(messages, transcript);
      body.getChildren().addAll(details.disclosure(), details);
    }
  }

  private Node interactionId(RegistrationRecord record) {
    String name = messages.get("followup.interaction");
    Label label = new Label(name);
    label.getStyleClass().add("secondary");
    label.setMinWidth(USE_PREF_SIZE);
    String id = record.attempt().interactionId().toString();
    HBox row = new HBox(8, label, new CopyableText(messages, name, id));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** A button with an icon, as wide as its words. */
  public static Button button(String words, String icon) {
    Button button = new Button(words, Icons.of(icon));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}
