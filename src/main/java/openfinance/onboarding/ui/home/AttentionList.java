package openfinance.onboarding.ui.home;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import openfinance.onboarding.ledger.Attention;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationTarget;
import openfinance.onboarding.ui.feedback.CopyableText;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.ServerName;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.i18n.Messages;

/** What needs the person, a line for each, with the button that leads on. */
final class AttentionList extends VBox {
  /** More would take the table's place until the person asks for them. */
  private static final int MOST = 4;

  private static final int MOST_IN_LOW_WINDOW = 2;
  private static final double LOW = 720;

  /** How many more come at a time: a line takes a while to lay out. */
  private static final int PORTION = 50;

  private static final double SHARE = 0.32;
  private static final double EDGES = 2;

  private final HomeViewModel viewModel;
  private final Messages messages;
  private final BiConsumer<RegistrationAttempt, Integer> calendar;
  private final VBox lines = new VBox();
  private final Label count = new Label();
  private final Button more = new Button();
  private List<Attention> needed = List.of();
  private int further;
  private int first = MOST;

  /**
   * The list, which follows the view model.
   *
   * @param calendar saves a calendar file for the certificate of an attempt, on which so many LFIs
   *     rest
   */
  AttentionList(
      HomeViewModel viewModel,
      Messages messages,
      BiConsumer<RegistrationAttempt, Integer> calendar) {
    super(8);
    this.viewModel = viewModel;
    this.messages = messages;
    this.calendar = calendar;
    Label title = new Label(messages.get("home.attention"));
    title.getStyleClass().add("section-title");
    count.getStyleClass().add("muted");
    ScrollPane scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("page-scroll", "card");
    keepWhole(scroll);
    getChildren().addAll(new HBox(8, title, count), scroll);
    more.setId("attention-more");
    more.getStyleClass().addAll("flat", "small-button");
    more.setOnAction(event -> showMore());
    WhileShown.in(this, viewModel.attention()).subscribe(this::show);
    sceneProperty()
        .flatMap(Scene::heightProperty)
        .map(height -> height.doubleValue() < LOW ? MOST_IN_LOW_WINDOW : MOST)
        .orElse(MOST)
        .subscribe(this::begin);
  }

  private void show(List<Attention> now) {
    needed = now;
    draw();
  }

  private void begin(int lines) {
    first = lines;
    draw();
  }

  /** Some more, or the first ones again once all are there. */
  private void showMore() {
    further = rest() > 0 ? further + Math.min(PORTION, rest()) : 0;
    draw();
    more.requestFocus();
  }

  private int rest() {
    return Math.max(0, needed.size() - first - further);
  }

  /** As far as it leaves the rest of the window to the table; no higher while that is empty. */
  private void keepWhole(ScrollPane scroll) {
    ObservableValue<Double> share =
        sceneProperty()
            .flatMap(Scene::heightProperty)
            .map(height -> height.doubleValue() * SHARE)
            .orElse(0.0);
    ObservableValue<Double> whole =
        lines
            .heightProperty()
            .flatMap(rows -> share.map(most -> Math.min(rows.doubleValue() + EDGES, most)));
    scroll.minHeightProperty().bind(whole);
    scroll.prefHeightProperty().bind(whole);
  }

  private void draw() {
    setVisible(!needed.isEmpty());
    setManaged(!needed.isEmpty());
    count.setText(messages.number(needed.size()));
    lines
        .getChildren()
        .setAll(needed.stream().limit((long) first + further).map(this::line).toList());
    if (needed.size() > first) {
      int next = Math.min(PORTION, rest());
      more.setText(
          next > 0
              ? messages.get("home.attention.more", next)
              : messages.get("home.attention.fewer"));
      HBox end = new HBox(more);
      end.getStyleClass().addAll("row", "attention-end");
      lines.getChildren().add(end);
    }
    if (!lines.getChildren().isEmpty()) {
      lines.getChildren().getLast().getStyleClass().add("last");
    }
  }

  private Node line(Attention attention) {
    return switch (attention) {
      case Attention.OutcomeUnknown(Registration registration) ->
          line(
              State.UNKNOWN,
              messages.get("home.attention.unknown.title", name(registration)),
              messages.get("home.attention.unknown.text", environment(registration)),
              act("home.attention.unknown.act", () -> viewModel.open(registration)));
      case Attention.ActivationOverdue(Registration registration, long days) ->
          line(
              State.WAITING,
              messages.get("home.attention.overdue.title", name(registration), days),
              messages.get("home.attention.overdue.text", environment(registration)),
              act("home.attention.overdue.act", () -> viewModel.openMessage(registration)));
      case Attention.CertificateExpires(
              long days,
              RegistrationAttempt attempt,
              List<Registration> resting) ->
          days < 0 ? expired(attempt, resting.size()) : expires(days, attempt, resting.size());
    };
  }

  private Node expires(long days, RegistrationAttempt attempt, int lfis) {
    return line(
        State.WARNING,
        messages.get("home.attention.certificate.title", attempt.applicantName(), days),
        certificate("home.attention.certificate.text", attempt, lfis),
        Optional.of(attempt.applicationId()),
        act("home.attention.certificate.act", () -> calendar.accept(attempt, lfis)));
  }

  /** No calendar is of use any more. */
  private Node expired(RegistrationAttempt attempt, int lfis) {
    return line(
        State.DANGER,
        messages.get("home.attention.expired.title", attempt.applicantName()),
        certificate("home.attention.expired.text", attempt, lfis),
        Optional.of(attempt.applicationId()));
  }

  private String certificate(String key, RegistrationAttempt attempt, int lfis) {
    return messages.get(
        key, environment(attempt.target()), messages.date(attempt.certificateExpiry()), lfis);
  }

  /** Also the server's: one organisation may need attention for several. */
  private static String name(Registration registration) {
    RegistrationTarget target = registration.current().attempt().target();
    return ServerName.inLine(target.organisationName(), target.serverName());
  }

  private String environment(Registration registration) {
    return environment(registration.current().attempt().target());
  }

  private String environment(RegistrationTarget target) {
    return messages.get("environment." + target.environment() + ".name");
  }

  private Node line(State state, String title, String text, Button act) {
    return line(state, title, text, Optional.empty(), act);
  }

  private Node line(
      State state, String title, String text, Optional<String> applicationId, Button... acts) {
    Label first = new Label(title);
    first.getStyleClass().add("strong");
    first.setWrapText(true);
    first.setMinHeight(USE_PREF_SIZE);
    Label second = new Label(text);
    second.getStyleClass().add("secondary");
    second.setWrapText(true);
    second.setMinHeight(USE_PREF_SIZE);
    HBox head = new HBox(8, first);
    applicationId.map(this::application).ifPresent(head.getChildren()::add);
    VBox words = new VBox(2, head, second);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(12, Icons.of(state), words);
    line.getChildren().addAll(acts);
    line.getStyleClass().add("row");
    return line;
  }

  private Node application(String id) {
    return new CopyableText(messages, messages.get("followup.client.application"), id);
  }

  private Button act(String key, Runnable act) {
    Button button = new Button(messages.get(key));
    button.getStyleClass().add("small-button");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    return button;
  }
}
