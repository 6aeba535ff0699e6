package openfinance.onboarding.ui.submission;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.i18n.Messages;

/**
 * The exchange as the small sequence of the registration guide, TPP to API Hub and back. It lights
 * up as it happens; of several exchanges it follows the one that moved last.
 */
final class ExchangeDrawing extends HBox {
  private final Messages messages;
  private final Label hub;
  private final ExchangeArrow request;
  private final ExchangeArrow answer;
  private Subscription following = Subscription.EMPTY;

  ExchangeDrawing(Messages messages, ObservableValue<List<TargetRow>> rows) {
    this.messages = messages;
    this.hub = party("hub");
    this.request = new ExchangeArrow(true, messages.rightToLeft());
    this.answer = new ExchangeArrow(false, messages.rightToLeft());
    getStyleClass().add("exchange");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    VBox arrows = new VBox(request, answer);
    arrows.getStyleClass().add("exchange-arrows");
    HBox.setHgrow(arrows, Priority.ALWAYS);
    getChildren().addAll(party("tpp"), arrows, hub);
    WhileShown.in(this, rows).subscribe(this::follow);
  }

  private Label party(String name) {
    Label party = new Label(messages.get("submission.exchange." + name));
    party.getStyleClass().add("exchange-party");
    party.setMinWidth(USE_PREF_SIZE);
    return party;
  }

  private void follow(List<TargetRow> rows) {
    following.unsubscribe();
    rest();
    rows.forEach(row -> show(row, row.standing().get()));
    following =
        Subscription.combine(
            rows.stream()
                .map(
                    row ->
                        WhileShown.in(this, row.standing())
                            .subscribe((before, now) -> show(row, now)))
                .toArray(Subscription[]::new));
  }

  private void rest() {
    hub.setText(messages.get("submission.exchange.hub"));
    request.show(ExchangeArrow.Light.OFF, messages.get("submission.exchange.request"));
    answer.show(ExchangeArrow.Light.OFF, messages.get("submission.exchange.answer"));
    setAccessibleText(messages.get("submission.exchange.name"));
  }

  private void show(TargetRow row, Standing standing) {
    switch (standing) {
      case Standing.Sending sending -> {
        name(row);
        request.light(ExchangeArrow.Light.RUNNING);
        answer.show(ExchangeArrow.Light.OFF, messages.get("submission.exchange.awaited"));
      }
      case Standing.Ended ended when !ended.cancelled() -> {
        name(row);
        show(ended.result().outcome());
      }
      case Standing.Untested ignored -> rest();
      default -> {}
    }
  }

  private void name(TargetRow row) {
    String organisation = row.target().organisationName();
    hub.setText(messages.get("submission.exchange.hub.of", organisation));
  }

  private void show(RegistrationOutcome outcome) {
    ExchangeArrow.Light sent = ExchangeArrow.Light.DONE;
    switch (outcome) {
      case RegistrationOutcome.Registered registered -> {
        request.light(sent);
        answer.show(ExchangeArrow.Light.DONE, status(registered.status()));
      }
      case RegistrationOutcome.Rejected rejected -> {
        request.light(sent);
        answer.show(ExchangeArrow.Light.DANGER, status(rejected.status()));
      }
      case RegistrationOutcome.Unknown unknown -> {
        request.light(sent);
        answer.show(
            ExchangeArrow.Light.WARNING,
            unknown
                .httpStatus()
                .map(this::status)
                .orElseGet(() -> messages.get("submission.exchange.answer.unknown")));
      }
      case RegistrationOutcome.Failed failed -> {
        request.light(ExchangeArrow.Light.DANGER);
        answer.show(ExchangeArrow.Light.OFF, messages.get("submission.exchange.answer.none"));
      }
    }
    setAccessibleText(hub.getText() + ". " + answer.words());
  }

  private String status(int status) {
    return status == 204
        ? messages.get("submission.exchange.answer")
        : messages.get("submission.exchange.answer.other", Integer.toString(status));
  }
}
