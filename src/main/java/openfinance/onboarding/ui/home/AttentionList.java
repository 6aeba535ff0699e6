package openfinance.onboarding.ui.home;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import openfinance.onboarding.ledger.Attention;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.i18n.Messages;

/** What needs the person, a line for each, with the button that leads on. */
final class AttentionList extends VBox {
  /** More would push the table out of the window. */
  private static final int MOST = 4;

  private final HomeViewModel viewModel;
  private final Messages messages;
  private final Consumer<List<Registration>> calendar;
  private final VBox lines = new VBox();
  private final Label count = new Label();

  /**
   * The list, which follows the view model.
   *
   * @param calendar saves a calendar file for the certificate on which these rest
   */
  AttentionList(HomeViewModel viewModel, Messages messages, Consumer<List<Registration>> calendar) {
    super(8);
    this.viewModel = viewModel;
    this.messages = messages;
    this.calendar = calendar;
    Label title = new Label(messages.get("home.attention"));
    title.getStyleClass().add("section-title");
    count.getStyleClass().add("muted");
    lines.getStyleClass().add("card");
    getChildren().addAll(new HBox(8, title, count), lines);
    viewModel.attention().subscribe(this::draw);
  }

  private void draw(List<Attention> needed) {
    setVisible(!needed.isEmpty());
    setManaged(!needed.isEmpty());
    count.setText(messages.number(needed.size()));
    lines.getChildren().setAll(needed.stream().limit(MOST).map(this::line).toList());
    if (needed.size() > MOST) {
      Label more = new Label(messages.get("home.attention.more", needed.size() - MOST));
      more.getStyleClass().addAll("secondary", "row");
      lines.getChildren().add(more);
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
              messages.get("home.attention.unknown.text"),
              act("home.attention.unknown.act", () -> viewModel.open(registration)));
      case Attention.ActivationOverdue(Registration registration, long days) ->
          line(
              State.WAITING,
              messages.get("home.attention.overdue.title", name(registration), days),
              messages.get("home.attention.overdue.text"),
              act("home.attention.overdue.act", () -> viewModel.open(registration)));
      case Attention.CertificateExpires(long days, List<Registration> resting) ->
          line(
              days < 0 ? State.DANGER : State.WARNING,
              certificateTitle(days, attempt(resting).applicantName()),
              messages.get(
                  "home.attention.certificate.text",
                  messages.get("environment." + attempt(resting).target().environment() + ".name"),
                  attempt(resting).applicationId(),
                  messages.date(attempt(resting).certificateExpiry()),
                  resting.size()),
              act("home.attention.certificate.act", () -> calendar.accept(resting)));
    };
  }

  private String certificateTitle(long days, String applicant) {
    return days < 0
        ? messages.get("home.attention.expired.title", applicant)
        : messages.get("home.attention.certificate.title", applicant, days);
  }

  private static RegistrationAttempt attempt(List<Registration> resting) {
    return resting.getFirst().current().attempt();
  }

  private static String name(Registration registration) {
    return registration.current().attempt().target().organisationName();
  }

  private Node line(State state, String title, String text, Button act) {
    Label first = new Label(title);
    first.getStyleClass().add("strong");
    first.setWrapText(true);
    Label second = new Label(text);
    second.getStyleClass().add("secondary");
    second.setWrapText(true);
    VBox words = new VBox(2, first, second);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(12, Icons.of(state), words, act);
    line.getStyleClass().add("row");
    return line;
  }

  private Button act(String key, Runnable act) {
    Button button = new Button(messages.get(key));
    button.getStyleClass().add("small-button");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    return button;
  }
}
