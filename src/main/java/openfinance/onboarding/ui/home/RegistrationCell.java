package openfinance.onboarding.ui.home;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.Identifiers;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.feedback.StateBadge;
import openfinance.onboarding.ui.followup.OutcomeWords;
import openfinance.onboarding.ui.followup.Pips;
import openfinance.onboarding.ui.home.HomeView.Column;
import openfinance.onboarding.ui.i18n.Messages;

/** A registration as a row; a click or Enter opens its details. */
final class RegistrationCell extends ListCell<HomeRow> {
  private static final double PADDING = 16;

  private final Messages messages;
  private final OutcomeWords words;
  private final Label organisation = label("strong");
  private final Label server = label("muted");
  private final Label environment = label("detail");
  private final StateBadge outcome = new StateBadge();
  private final Pips pips = new Pips();
  private final StateBadge activation = new StateBadge();
  private final Label clientId = label("mono");
  private final Label when = label("secondary");
  private final Button copy = new Button(null, Icons.of("fth-copy", "small"));

  RegistrationCell(HomeViewModel viewModel, Messages messages, ObservableValue<Boolean> narrow) {
    this.messages = messages;
    this.words = new OutcomeWords(messages);
    organisation.setMinWidth(USE_PREF_SIZE);
    clientId.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    outcome.getStyleClass().add("detail");
    activation.getStyleClass().add("detail");
    copy.getStyleClass().addAll("copy-button", "flat");
    copy.setFocusTraversable(false);
    copy.setAccessibleText(messages.get("feedback.copy", messages.get("home.column.CLIENT")));
    copy.setOnAction(event -> copyClientId(getItem()));
    setText(null);
    setPrefWidth(0);
    getStyleClass().add("server-cell");
    widthProperty().subscribe(width -> alignWithHead(width.doubleValue()));
    narrow.subscribe(this::arrange);
    setOnMouseClicked(
        event -> {
          if (!isEmpty()) {
            viewModel.open(getItem().registration());
          }
        });
  }

  /** Puts a row's client id on the clipboard. */
  static void copyClientId(HomeRow row) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, row.clientId()));
  }

  @Override
  protected void updateItem(HomeRow row, boolean empty) {
    super.updateItem(row, empty);
    boolean filled = !empty && row != null;
    getGraphic().setVisible(filled);
    if (!filled) {
      setAccessibleText("");
      return;
    }
    RegistrationRecord record = row.registration().current();
    organisation.setText(row.target().organisationName());
    boolean plain = row.target().serverName().equals(row.target().organisationName());
    server.setText(plain ? "" : row.target().serverName());
    environment.setText(messages.get("environment." + row.target().environment() + ".name"));
    environment.setGraphic(Icons.of(icon(row), "off"));
    outcome.show(OutcomeWords.state(record), outcomeWords(record));
    showActivation(row, record);
    clientId.setText(Identifiers.withShortUuids(shortened(row.clientId())));
    when.setText(messages.dateTime(row.when()));
    setAccessibleText(
        messages.get(
            "home.row",
            organisation.getText() + " " + server.getText(),
            environment.getText(),
            outcome.getText(),
            activation.getText(),
            when.getText()));
  }

  private void showActivation(HomeRow row, RegistrationRecord record) {
    boolean counted = row.standing() == Standing.ACTIVE || row.standing() == Standing.PENDING;
    pips.setVisible(counted);
    pips.setManaged(counted);
    pips.show(record.activation());
    switch (row.standing()) {
      case ACTIVE, PENDING -> activation.setText(words.activation(record));
      case BLOCKED -> activation.show(State.DANGER, words.activation(record));
      case UNKNOWN -> activation.setText(messages.get("home.activation.unknown"));
      case REFUSED -> activation.setText(messages.get("home.activation.none"));
    }
    if (row.standing() != Standing.BLOCKED) {
      activation.setGraphic(null);
    }
  }

  private String outcomeWords(RegistrationRecord record) {
    Optional<Integer> status =
        record
            .outcome()
            .filter(it -> it instanceof RegistrationOutcome.Rejected)
            .flatMap(RegistrationOutcome::httpStatus);
    return status
        .map(
            it -> messages.get("followup.outcome.withStatus", words.verdict(record), it.toString()))
        .orElseGet(() -> words.verdict(record));
  }

  private static String icon(HomeRow row) {
    return switch (Environment.named(row.target().environment()).kind()) {
      case DEMO -> "fth-play-circle";
      case SANDBOX, PREPRODUCTION -> "fth-box";
      case PRODUCTION -> "fth-radio";
    };
  }

  /** The URL form ends in the application id, which tells clients apart. */
  private static String shortened(String clientId) {
    return clientId.substring(clientId.lastIndexOf('/') + 1);
  }

  /** The scroll bar takes its room from the padding, so that columns stay below their titles. */
  private void alignWithHead(double width) {
    double list = getListView() == null ? width : getListView().getWidth();
    setPadding(new Insets(0, Math.max(0, PADDING - (list - width)), 0, PADDING));
  }

  private void arrange(boolean narrow) {
    HBox names = new HBox(6, organisation, server);
    names.setMinWidth(0);
    names.setAlignment(Pos.CENTER_LEFT);
    HBox activated = new HBox(6, pips, activation);
    activated.setAlignment(Pos.CENTER_LEFT);
    HBox client = new HBox(4, clientId, copy);
    client.setAlignment(Pos.CENTER_LEFT);
    Map<Column, Node> cells = new EnumMap<>(Column.class);
    cells.put(Column.LFI, names);
    cells.put(Column.ENVIRONMENT, environment);
    cells.put(Column.OUTCOME, outcome);
    cells.put(Column.ACTIVATION, activated);
    cells.put(Column.CLIENT, client);
    cells.put(Column.WHEN, when);
    setGraphic(HomeColumns.row(cells, narrow));
    getGraphic().setVisible(!isEmpty());
  }

  private static Label label(String... styleClasses) {
    Label label = new Label();
    label.getStyleClass().addAll(styleClasses);
    return label;
  }
}
