package openfinance.onboarding.ui.status;

import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.ui.i18n.Messages;

/** Asks before a request is repeated that may have arrived: a repeat is the person's decision. */
final class RepeatConfirmation {
  private final Messages messages;
  private final RegistrationRecord record;

  RepeatConfirmation(Messages messages, RegistrationRecord record) {
    this.messages = messages;
    this.record = record;
  }

  boolean confirmed(Scene over) {
    ButtonType stay = new ButtonType(messages.get("status.again.stay"), ButtonData.CANCEL_CLOSE);
    ButtonType again = new ButtonType(messages.get("status.again"), ButtonData.OK_DONE);
    Alert alert =
        new Alert(
            Alert.AlertType.WARNING,
            messages.get(
                "status.again.text",
                record.attempt().target().organisationName(),
                record.attempt().interactionId().toString()),
            stay,
            again);
    alert.setHeaderText(messages.get("status.again.title"));
    alert.setTitle(messages.get("status.again.title"));
    alert.initOwner(over.getWindow());
    alert.getDialogPane().getStylesheets().addAll(over.getStylesheets());
    alert.getDialogPane().setNodeOrientation(over.getRoot().getNodeOrientation());
    return alert.showAndWait().filter(again::equals).isPresent();
  }
}
