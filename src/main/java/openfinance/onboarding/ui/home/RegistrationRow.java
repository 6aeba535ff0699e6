package openfinance.onboarding.ui.home;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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
import openfinance.onboarding.ui.wizard.HeaderController;

/** What a registration's cell shows: a field for each column. It shows one row after another. */
final class RegistrationRow extends HBox {
  /** With the others they would take more than a frame where Java is still slow. */
  private static final List<Column> LATER = List.of(Column.ACTIVATION, Column.CLIENT, Column.WHEN);

  private final Messages messages;
  private final Clock clock;
  private final OutcomeWords words;
  private final ObservableValue<Boolean> narrow;
  private final RowNames names = new RowNames();
  private final Label environment = label("detail");
  private final StateBadge outcome = new StateBadge();
  private final Pips pips = new Pips();
  private final StateBadge blocked = new StateBadge();
  private final Label activation = label("detail");
  private final Label clientId = label("mono");
  private final Label when = label("secondary");
  private final Button copy = new Button(null, Icons.of("fth-copy", "small"));
  private final Button more = new Button(null, Icons.of("fth-more-horizontal"));
  private final Map<Column, Region> cells = new EnumMap<>(Column.class);
  private Optional<String> environmentShown = Optional.empty();
  private Optional<HomeRow> shown = Optional.empty();
  private boolean whole;

  /**
   * Shows nothing yet.
   *
   * @param clock tells what is today
   * @param menu opens below the button it is given
   */
  RegistrationRow(Messages messages, Clock clock, RowMenu menu, ObservableValue<Boolean> narrow) {
    this.messages = messages;
    this.clock = clock;
    this.narrow = narrow;
    this.words = new OutcomeWords(messages);
    clientId.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    outcome.getStyleClass().add("detail");
    blocked.getStyleClass().add("detail");
    copy.getStyleClass().addAll("copy-button", "flat");
    copy.setFocusTraversable(false);
    copy.setAccessibleText(messages.get("feedback.copy", messages.get("home.column.CLIENT")));
    copy.setOnAction(event -> shown.ifPresent(RegistrationRow::copyClientId));
    more.getStyleClass().addAll("copy-button", "flat");
    more.setFocusTraversable(false);
    more.setAccessibleText(messages.get("home.menu"));
    more.setOnAction(event -> shown.ifPresent(row -> menu.open(more, row)));
    setAlignment(Pos.CENTER_LEFT);
    cells.put(Column.LFI, names);
    cells.put(Column.ENVIRONMENT, environment);
    cells.put(Column.OUTCOME, line(0, outcome));
    cells.put(Column.ACTIVATION, line(6, pips, blocked, activation));
    cells.put(Column.CLIENT, line(4, clientId, copy));
    cells.put(Column.WHEN, when);
    narrow.subscribe(this::arrange);
  }

  /** Whether all columns are there. */
  boolean isWhole() {
    return whole;
  }

  /** Adds the columns that take another frame to be styled. */
  void complete() {
    whole = true;
    HBox row = (HBox) getChildren().getFirst();
    LATER.forEach(column -> HomeColumns.set(row, column, cells, narrow.getValue()));
  }

  /** Puts a row's client id on the clipboard. */
  static void copyClientId(HomeRow row) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, row.clientId()));
  }

  /** Shows this row. */
  void show(HomeRow row) {
    shown = Optional.of(row);
    RegistrationRecord record = row.registration().current();
    names.show(row.target());
    showEnvironment(row.target().environment());
    outcome.show(OutcomeWords.state(record), outcomeWords(record));
    showActivation(row, record);
    clientId.setText(Identifiers.withShortUuids(shortened(row.clientId())));
    when.setText(messages.when(row.when(), clock));
  }

  /** The row that it shows; empty before any. */
  Optional<HomeRow> shown() {
    return shown;
  }

  /** What it says, for a screen reader. */
  String words() {
    return messages.get(
        "home.row",
        names.words(),
        environment.getText(),
        outcome.getText(),
        activation.getText(),
        when.getText());
  }

  private void showEnvironment(String word) {
    // A new icon is styled a frame later, so the one that is there stays.
    if (!environmentShown.equals(Optional.of(word))) {
      environmentShown = Optional.of(word);
      environment.setText(messages.get("environment." + word + ".name"));
      environment.setGraphic(
          Icons.of(HeaderController.icon(Environment.named(word).kind()), "off"));
    }
  }

  private void showActivation(HomeRow row, RegistrationRecord record) {
    Standing standing = row.standing();
    boolean counted = standing == Standing.ACTIVE || standing == Standing.PENDING;
    show(pips, counted);
    pips.show(record.activation());
    activation.setText(
        switch (standing) {
          case ACTIVE, PENDING, BLOCKED -> words.activation(record);
          case UNKNOWN -> messages.get("home.activation.unknown");
          case REFUSED -> messages.get("home.activation.none");
        });
    boolean stopped = standing == Standing.BLOCKED;
    show(blocked, stopped);
    show(activation, !stopped);
    if (stopped) {
      blocked.show(State.DANGER, activation.getText());
    }
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
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

  /** The URL form ends in the application id, which tells clients apart. */
  private static String shortened(String clientId) {
    return clientId.substring(clientId.lastIndexOf('/') + 1);
  }

  private void arrange(boolean narrow) {
    Map<Column, Region> now = new EnumMap<>(cells);
    if (!whole) {
      LATER.forEach(column -> now.put(column, new Region()));
    }
    HBox row = HomeColumns.row(now, narrow);
    HBox.setHgrow(row, Priority.ALWAYS);
    getChildren().setAll(row, more);
  }

  private static HBox line(double spacing, Node... nodes) {
    HBox line = new HBox(spacing, nodes);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private static Label label(String... styleClasses) {
    Label label = new Label();
    label.getStyleClass().addAll(styleClasses);
    return label;
  }
}
