package openfinance.onboarding.ui.status;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import openfinance.onboarding.ledger.ActivationState;
import openfinance.onboarding.ledger.ActivationStep;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.MenuPath;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.feedback.StateBadge;
import openfinance.onboarding.ui.i18n.Messages;

/** The three steps that an LFI takes in its Admin Portal, in order, in the portal's menu words. */
final class ActivationPath extends VBox {
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
  private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");

  private static final double LEAST_WORDS = 200;

  /** The mark before the words, the state or button behind them, and the gaps. */
  private static final double AROUND = 170;

  private final StatusViewModel viewModel;
  private final Messages messages;
  private final RegistrationRecord record;
  private final String name;

  /** The path for an attempt that registered the applicant of this name. */
  ActivationPath(
      StatusViewModel viewModel, Messages messages, RegistrationRecord record, String name) {
    this.viewModel = viewModel;
    this.messages = messages;
    this.record = record;
    this.name = name;
    getStyleClass().add("activation-path");
    record.activation().forEach(state -> getChildren().add(step(state, getChildren().size() + 1)));
  }

  private HBox step(ActivationState state, int number) {
    boolean next = record.nextStep().equals(Optional.of(state.step()));
    Label title = new Label(messages.get("status.step." + state.step().name()));
    title.getStyleClass().add("strong");
    title.setMinWidth(USE_PREF_SIZE);
    Label note = new Label(note(state, next));
    note.getStyleClass().add("secondary");
    HBox first = new HBox(8, title, note);
    first.setAlignment(Pos.CENTER_LEFT);
    VBox words = new VBox(2, first, new MenuPath(menu(state.step())));
    words.prefWidthProperty().bind(Bindings.max(LEAST_WORDS, widthProperty().subtract(AROUND)));
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox step = new HBox(12, mark(state, number), words, act(state, next));
    step.getStyleClass().add("activation-step");
    step.pseudoClassStateChanged(ACTIVE, OutcomeWords.active(state));
    step.pseudoClassStateChanged(NEXT, next);
    return step;
  }

  private String note(ActivationState state, boolean next) {
    if (OutcomeWords.active(state)) {
      boolean byItself = record.attempt().target().selfActivating();
      return state
          .since()
          .map(
              since ->
                  messages.get(
                      byItself ? "status.step.byItself" : "status.step.confirmed",
                      messages.dateTime(since)))
          .orElse("");
    }
    return next ? messages.get("status.step.next") : "";
  }

  private StackPane mark(ActivationState state, int number) {
    StackPane mark = new StackPane();
    mark.getStyleClass().add("step-mark");
    mark.getChildren()
        .add(
            OutcomeWords.active(state)
                ? Icons.of("fth-check", "small")
                : new Label(Integer.toString(number)));
    return mark;
  }

  private Node act(ActivationState state, boolean next) {
    if (next && !viewModel.followsPortal()) {
      String step = messages.get("status.step." + state.step().name());
      Button mark = new Button(messages.get("status.step.mark"));
      mark.setAccessibleText(messages.get("status.step.mark.name", step));
      mark.getStyleClass().add("small-button");
      mark.setMinWidth(USE_PREF_SIZE);
      mark.setOnAction(event -> viewModel.markActive(record, state.step()));
      return mark;
    }
    String word = messages.get("status.state." + state.status().name());
    return new StateBadge(
        switch (state.status()) {
          case ACTIVE -> State.OK;
          case PENDING -> State.WAITING;
          case BLOCKED -> State.DANGER;
        },
        word);
  }

  /** The words of the portal's menus, which are the same in every language. */
  private List<String> menu(ActivationStep step) {
    return switch (step) {
      case TPP -> List.of("TPP Management", "TPP List", name, "Activate TPP");
      case SOFTWARE_STATEMENT -> List.of("TPP Management", "Software Statements", name, "Activate");
      case CLIENT -> List.of("TPP Management", "Clients", name, "Activate");
    };
  }
}
