package openfinance.onboarding.ui.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import openfinance.onboarding.ledger.ActivationState;
import openfinance.onboarding.ledger.ActivationStatus;
import openfinance.onboarding.ledger.ActivationStep;
import openfinance.onboarding.ui.i18n.Messages;
import org.jspecify.annotations.Nullable;

/** Asks on which day the LFI confirmed a state, and for a note. */
final class StateForm extends VBox {
  private static final double DATE_WIDTH = 160;

  private final DatePicker day;
  private final TextField note = new TextField();
  private final Label fault = new Label();
  private final Clock clock;
  private final Consumer<Optional<ActivationState>> told;

  /**
   * A form.
   *
   * @param told takes the state, or nothing when the person changed their mind
   */
  StateForm(
      Messages messages,
      ActivationStep step,
      ActivationStatus status,
      Clock clock,
      Consumer<Optional<ActivationState>> told) {
    super(8);
    getStyleClass().addAll("note-box", "state-form");
    this.clock = clock;
    this.told = told;
    day = new DatePicker(LocalDate.now(clock));
    day.setId("state-day");
    day.setConverter(new IsoDay());
    day.setPrefWidth(DATE_WIDTH);
    day.setMinWidth(DATE_WIDTH);
    note.setId("state-note");
    String name = messages.get("followup.step." + step.name());
    Label title = new Label(messages.get("followup.form." + status.name(), name));
    title.getStyleClass().add("strong");
    title.setWrapText(true);
    Button save = new Button(messages.get("followup.form.save"));
    save.setId("state-save");
    save.setMinWidth(USE_PREF_SIZE);
    save.setOnAction(event -> save(step, status));
    note.setOnAction(event -> save(step, status));
    Button cancel = new Button(messages.get("followup.form.cancel"));
    cancel.getStyleClass().add("flat");
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setOnAction(event -> told.accept(Optional.empty()));
    VBox days = field(messages.get("followup.form.day"), day);
    VBox notes = field(messages.get("followup.form.note"), note);
    HBox.setHgrow(notes, Priority.ALWAYS);
    HBox row = new HBox(12, days, notes, save, cancel);
    row.setAlignment(Pos.BOTTOM_LEFT);
    wordFault(messages);
    getChildren().addAll(title, row, fault);
  }

  private void wordFault(Messages messages) {
    fault.setText(messages.get("followup.form.fault", LocalDate.now(clock).toString()));
    fault.getStyleClass().addAll("field-error", "detail");
    fault.setWrapText(true);
    showFault(false);
  }

  /** A day that is missing, cannot be read or has not come yet is asked for again. */
  private void save(ActivationStep step, ActivationStatus status) {
    LocalDate given = day.getValue();
    boolean wrong = given == null || given.isAfter(LocalDate.now(clock));
    showFault(wrong);
    if (wrong) {
      day.requestFocus();
    } else {
      told.accept(Optional.of(state(step, status, given)));
    }
  }

  private void showFault(boolean wrong) {
    fault.setVisible(wrong);
    fault.setManaged(wrong);
    day.setAccessibleHelp(wrong ? fault.getText() : "");
  }

  private ActivationState state(ActivationStep step, ActivationStatus status, LocalDate given) {
    return new ActivationState(
        step, status, Optional.empty(), Optional.of(given), note.getText().strip());
  }

  void takeFocus() {
    day.requestFocus();
  }

  private static VBox field(String name, Node control) {
    Label label = new Label(name);
    label.getStyleClass().add("secondary");
    label.setLabelFor(control);
    control.setAccessibleText(name);
    return new VBox(4, label, control);
  }

  /** A day as ISO 8601 has it, which no country reads differently; anything else is no day. */
  private static final class IsoDay extends StringConverter<LocalDate> {
    @Override
    public String toString(@Nullable LocalDate day) {
      return day == null ? "" : day.toString();
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String text) {
      try {
        return text == null ? null : LocalDate.parse(text.strip());
      } catch (DateTimeParseException e) {
        return null;
      }
    }
  }
}
