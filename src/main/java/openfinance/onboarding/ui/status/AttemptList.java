package openfinance.onboarding.ui.status;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.registration.RegistrationTarget;
import openfinance.onboarding.ui.feedback.Focus;
import openfinance.onboarding.ui.feedback.ServerName;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.feedback.StateBadge;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.followup.OutcomeWords;
import openfinance.onboarding.ui.followup.Pips;
import openfinance.onboarding.ui.i18n.Messages;

/** Every LFI with how far it is; one is picked to see its details. */
final class AttemptList extends VBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final StatusViewModel viewModel;
  private final OutcomeWords words;

  AttemptList(StatusViewModel viewModel, Messages messages) {
    this.viewModel = viewModel;
    this.words = new OutcomeWords(messages);
    getStyleClass().addAll("card", "attempt-list");
    setAccessibleText(messages.get("status.list.name"));
    WhileShown.in(this, viewModel.registrations()).subscribe(this::draw);
    WhileShown.in(this, viewModel.selected()).subscribe(this::mark);
  }

  private void draw(List<Registration> registrations) {
    Focus.keep(this, () -> getChildren().setAll(registrations.stream().map(this::item).toList()));
    if (!getChildren().isEmpty()) {
      getChildren().getFirst().getStyleClass().add("first");
      getChildren().getLast().getStyleClass().add("last");
    }
    mark(viewModel.selected().get());
  }

  private Button item(Registration registration) {
    RegistrationRecord record = registration.current();
    RegistrationTarget target = record.attempt().target();
    ServerName name = new ServerName(target.organisationName(), target.serverName());
    Button item = new Button(null, new Words(this, name, standing(record)));
    item.setId(registration.key().toString());
    item.getStyleClass().setAll("attempt");
    item.setMaxWidth(Double.MAX_VALUE);
    item.setAccessibleText(
        ServerName.inLine(target.organisationName(), target.serverName())
            + ". "
            + words.verdict(record)
            + (record.registered() ? ". " + words.activation(record) : ""));
    item.setOnAction(event -> viewModel.select(registration));
    return item;
  }

  private Node standing(RegistrationRecord record) {
    if (!record.registered()) {
      return words.badge(record);
    }
    if (record.blocked()) {
      StateBadge blocked = new StateBadge(State.DANGER, words.activation(record));
      blocked.getStyleClass().add("detail");
      return blocked;
    }
    Label active = new Label(words.activation(record));
    active.getStyleClass().add("detail");
    HBox standing = new HBox(6, new Pips(record.activation()), active);
    standing.setAlignment(Pos.CENTER_LEFT);
    return standing;
  }

  /** As high as its words need at the list's width, which a button does not ask for by itself. */
  private static final class Words extends VBox {
    private static final double AROUND = 30;

    Words(AttemptList list, Node name, Node standing) {
      super(4, name, standing);
      prefWidthProperty().bind(list.widthProperty().subtract(AROUND));
    }

    @Override
    protected double computePrefHeight(double width) {
      return super.computePrefHeight(width > 0 ? width : getPrefWidth());
    }

    @Override
    protected double computeMinHeight(double width) {
      return computePrefHeight(width);
    }
  }

  private void mark(Optional<Registration.Key> selected) {
    String id = selected.map(Registration.Key::toString).orElse("");
    getChildren().forEach(item -> item.pseudoClassStateChanged(SELECTED, id.equals(item.getId())));
  }
}
