package openfinance.onboarding.ui.followup;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import openfinance.onboarding.evidence.ActivationRequest;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.ui.feedback.Announcement;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.IntoView;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.theme.Theme;

/** The message that asks the LFI for activation: in either language, to copy or to send. */
final class MessageCard extends VBox {
  private final FollowUp followUp;
  private final Messages messages;
  private final Consumer<String> browser;
  private final Registration registration;
  private final VBox text = new VBox();
  private final Label hint = new Label();
  private final ToggleButton show;
  private Locale language;

  /**
   * The message of a registration.
   *
   * @param before what is shown so far, which stays open and in its language
   */
  MessageCard(
      FollowUp followUp,
      Messages messages,
      Consumer<String> browser,
      Registration registration,
      Optional<MessageCard> before) {
    this.followUp = followUp;
    this.messages = messages;
    this.browser = browser;
    this.registration = registration;
    this.language = before.map(it -> it.language).orElse(messages.locale());
    getStyleClass().addAll("card", "message-card");
    text.getStyleClass().add("message-text");
    hint.getStyleClass().addAll("secondary", "message-hint");
    hint.setWrapText(true);
    show = disclosure();
    show.setSelected(before.filter(it -> it.show.isSelected()).isPresent());
    text.visibleProperty().bind(show.selectedProperty());
    text.managedProperty().bind(show.selectedProperty());
    hint.managedProperty().bind(hint.visibleProperty());
    hint.setVisible(false);
    getChildren().addAll(head(), text, hint);
    draw();
  }

  /** Shows the text, and puts the focus where it can be closed again. */
  void open() {
    show.setSelected(true);
    IntoView.bring(this);
    show.requestFocus();
  }

  private Node head() {
    Label title = new Label(messages.get("followup.message.title"));
    title.getStyleClass().add("section-title");
    Label note = new Label(messages.get("followup.message.note"));
    note.getStyleClass().add("secondary");
    note.setWrapText(true);
    VBox words = new VBox(2, title, note);
    Button copy = button("followup.message.copy", "fth-copy");
    copy.setOnAction(event -> copy());
    Button mail = button("followup.message.mail", "fth-mail");
    mail.setOnAction(event -> mail());
    FlowPane acts = new FlowPane(8, 8, languages(), show, copy, mail);
    VBox head = new VBox(12, words, acts);
    head.getStyleClass().add("message-head");
    return head;
  }

  private Node languages() {
    ToggleGroup group = new ToggleGroup();
    HBox choice = new HBox();
    for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.of("ar")}) {
      ToggleButton button = new ToggleButton(messages.get("header.language." + locale));
      button.setId("message-" + locale);
      button.setToggleGroup(group);
      button.setSelected(locale.getLanguage().equals(language.getLanguage()));
      button
          .getStyleClass()
          .addAll("small-button", choice.getChildren().isEmpty() ? "left-pill" : "right-pill");
      button.setOnAction(
          event -> {
            button.setSelected(true);
            language = locale;
            draw();
          });
      choice.getChildren().add(button);
    }
    return choice;
  }

  private ToggleButton disclosure() {
    String closed = messages.rightToLeft() ? "fth-chevron-left" : "fth-chevron-right";
    ToggleButton show = new ToggleButton(messages.get("followup.message.show"));
    show.setId("message-show");
    show.getStyleClass().addAll("flat", "small-button");
    show.selectedProperty()
        .subscribe(open -> show.setGraphic(Icons.of(open ? "fth-chevron-down" : closed)));
    show.setOnAction(event -> IntoView.bring(this));
    return show;
  }

  private Button button(String key, String icon) {
    Button button = new Button(messages.get(key), Icons.of(icon));
    button.getStyleClass().add("small-button");
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private void draw() {
    ActivationRequest request = request();
    Messages words = new Messages(language);
    hint.setVisible(false);
    Theme.setLanguage(text, words.rightToLeft());
    text.setNodeOrientation(
        words.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    Label subject = line(words.shown(request.subject()), "strong");
    text.getChildren().setAll(subject);
    request
        .letter()
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> text.getChildren().add(line(words.shown(line), "message-line")));
    VBox particulars = new VBox(6);
    particulars.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    request
        .particulars()
        .lines()
        .forEach(line -> particulars.getChildren().add(line(line, "mono")));
    text.getChildren().add(particulars);
  }

  private static Label line(String words, String styleClass) {
    Label line = new Label(words);
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    line.getStyleClass().add(styleClass);
    return line;
  }

  private void copy() {
    Clipboard.getSystemClipboard()
        .setContent(Map.of(DataFormat.PLAIN_TEXT, request().subject() + "\n\n" + request().text()));
    say("followup.message.copied");
  }

  /** What mail programs do not take goes to the clipboard, to be pasted. */
  private void mail() {
    ActivationRequest request = request();
    if (!request.linkIsWhole()) {
      Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, request.text()));
      say("followup.message.long");
    }
    browser.accept(request.mailto());
  }

  private void say(String key) {
    hint.setText(messages.get(key));
    hint.setVisible(true);
    Announcement.say(hint);
  }

  private ActivationRequest request() {
    return ActivationRequest.of(followUp.applicant(registration), registration.current(), language);
  }
}
