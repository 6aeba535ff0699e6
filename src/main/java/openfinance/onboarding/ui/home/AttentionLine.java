package openfinance.onboarding.ui.home;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import openfinance.onboarding.ledger.Attention;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationTarget;
import openfinance.onboarding.ui.feedback.CopyableText;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.ServerName;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.i18n.Messages;

/** Draws what needs the person as a line, with the button that leads on. */
final class AttentionLine {
  private final HomeViewModel viewModel;
  private final Messages messages;
  private final BiConsumer<RegistrationAttempt, Integer> calendar;

  /**
   * Draws lines in this language.
   *
   * @param calendar saves a calendar file for the certificate of an attempt, on which so many LFIs
   *     rest
   */
  AttentionLine(
      HomeViewModel viewModel,
      Messages messages,
      BiConsumer<RegistrationAttempt, Integer> calendar) {
    this.viewModel = viewModel;
    this.messages = messages;
    this.calendar = calendar;
  }

  /** The line for this. */
  Node of(Attention attention) {
    return switch (attention) {
      case Attention.OutcomeUnknown(Registration registration) ->
          line(
              State.UNKNOWN,
              messages.get("home.attention.unknown.title", name(registration)),
              messages.get("home.attention.unknown.text", environment(registration)),
              act(
                  "home.attention.unknown.act",
                  registration.key().text(),
                  () -> viewModel.open(registration)));
      case Attention.ActivationOverdue(Registration registration, long days) ->
          line(
              State.WAITING,
              messages.get("home.attention.overdue.title", name(registration), days),
              messages.get("home.attention.overdue.text", environment(registration)),
              act(
                  "home.attention.overdue.act",
                  registration.key().text(),
                  () -> viewModel.openMessage(registration)));
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
        act(
            "home.attention.certificate.act",
            attempt.target().environment() + " " + attempt.applicationId(),
            () -> calendar.accept(attempt, lfis)));
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
    first.setMinHeight(Region.USE_PREF_SIZE);
    Label second = new Label(text);
    second.getStyleClass().add("secondary");
    second.setWrapText(true);
    second.setMinHeight(Region.USE_PREF_SIZE);
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

  /** The same one again where a line is drawn anew: it keeps the focus. */
  private Button act(String key, String of, Runnable act) {
    Button button = new Button(messages.get(key));
    button.setId(key + " " + of);
    button.getStyleClass().add("small-button");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    return button;
  }
}
