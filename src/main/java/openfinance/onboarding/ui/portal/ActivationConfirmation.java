package openfinance.onboarding.ui.portal;

import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import openfinance.onboarding.modelbank.PortalEntry;
import openfinance.onboarding.ui.i18n.Messages;

/** Asks before it activates, as the real portal does. */
final class ActivationConfirmation {
  private final Messages messages;
  private final PortalViewModel viewModel;

  ActivationConfirmation(Messages messages, PortalViewModel viewModel) {
    this.messages = messages;
    this.viewModel = viewModel;
  }

  boolean confirmed(Scene over) {
    String word = ActivationCard.word(viewModel.menu().get());
    ButtonType stay = new ButtonType(messages.get("portal.cancel"), ButtonData.CANCEL_CLOSE);
    ButtonType activate = new ButtonType(word, ButtonData.OK_DONE);
    String tpp = viewModel.entry().map(PortalEntry::tppName).orElse("");
    String step = messages.get("portal.step." + viewModel.menu().get().name());
    Alert alert =
        new Alert(
            Alert.AlertType.CONFIRMATION,
            messages.get("portal.confirm", step, tpp),
            stay,
            activate);
    alert.setTitle(word);
    alert.setHeaderText(word);
    alert.initOwner(over.getWindow());
    alert.getDialogPane().getStylesheets().addAll(over.getStylesheets());
    alert.getDialogPane().setNodeOrientation(over.getRoot().getNodeOrientation());
    return alert.showAndWait().filter(activate::equals).isPresent();
  }
}
