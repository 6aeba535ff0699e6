package openfinance.onboarding.ui.followup;

import java.time.Instant;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import openfinance.onboarding.ledger.ActivationState;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.ui.feedback.CopyableText;
import openfinance.onboarding.ui.i18n.Messages;

/** Every attempt and every state that was set, also those that were set back. */
final class HistoryCard extends VBox {
  private final Messages messages;
  private final OutcomeWords words;
  private final VBox states = new VBox();

  HistoryCard(FollowUp followUp, Messages messages, Registration registration) {
    this.messages = messages;
    this.words = new OutcomeWords(messages);
    getStyleClass().addAll("card", "history-card");
    VBox attempts = new VBox();
    registration.attempts().forEach(record -> attempts.getChildren().add(attempt(record)));
    getChildren().addAll(title("followup.history.attempts"), attempts);
    followUp.history(registration, this::showStates);
  }

  private void showStates(List<ActivationState> history) {
    if (history.isEmpty()) {
      return;
    }
    history.reversed().forEach(state -> states.getChildren().add(state(state)));
    getChildren().addAll(title("followup.history.states"), states);
  }

  private Node title(String key) {
    Label title = new Label(messages.get(key));
    title.getStyleClass().addAll("section-title", "history-title");
    return title;
  }

  private Node attempt(RegistrationRecord record) {
    FlowPane line = line(record.attempt().startedAt());
    line.getChildren()
        .addAll(
            words.badge(record),
            new CopyableText(
                messages,
                messages.get("followup.interaction"),
                record.attempt().interactionId().toString()));
    return line;
  }

  private Node state(ActivationState state) {
    FlowPane line = line(state.since().orElseThrow());
    String status = messages.get("followup.state." + state.status().name());
    String step = messages.get("followup.step." + state.step().name());
    Label what = new Label(messages.get("followup.history.state", step, status));
    line.getChildren().add(what);
    state
        .confirmedOn()
        .ifPresent(
            day -> {
              Label on = new Label(messages.get("followup.step.confirmed", messages.date(day)));
              on.getStyleClass().add("secondary");
              line.getChildren().add(on);
            });
    if (!state.note().isBlank()) {
      Label note = new Label(state.note());
      note.getStyleClass().add("secondary");
      line.getChildren().add(note);
    }
    return line;
  }

  private FlowPane line(Instant when) {
    Label time = new Label(messages.dateTime(when));
    time.getStyleClass().addAll("secondary", "history-time");
    FlowPane line = new FlowPane(12, 2, time);
    line.setRowValignment(VPos.CENTER);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("history-line");
    return line;
  }
}
