package openfinance.onboarding.ui.credentials;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.PassphraseField;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.i18n.Messages;

/** Asks for the passphrase of a file, and says when Caps Lock is on. */
final class PassphraseRow extends VBox {
  private final PassphraseField field = new PassphraseField();
  private final Label capsLock;

  PassphraseRow(CredentialsViewModel viewModel, PickedFile file, Messages messages) {
    getStyleClass().add("passphrase");
    field.setId(file.passphraseId());
    field.setAccessibleText(messages.get("credentials.passphrase.name", file.name()));
    Label label = new Label(messages.get("credentials.passphrase"));
    label.setLabelFor(field);
    Button open = new Button(messages.get("credentials.passphrase.open"));
    open.getStyleClass().add("small-button");
    open.setMinWidth(USE_PREF_SIZE);
    open.setOnAction(event -> tryIt(viewModel, file));
    field.setOnAction(event -> tryIt(viewModel, file));
    field.sceneProperty().subscribe((before, now) -> wipeWhenGone());
    capsLock =
        new Label(
            messages.get("credentials.passphrase.capsLock"),
            Icons.of(State.WARNING.icon(), "small", State.WARNING.styleClass()));
    capsLock.getStyleClass().addAll("detail", "caps-lock");
    field.focusedProperty().subscribe(focused -> showCapsLock());
    field.addEventFilter(KeyEvent.ANY, event -> showCapsLock());
    HBox row = new HBox(label, field, open);
    row.getStyleClass().add("passphrase-row");
    getChildren().addAll(row, capsLock);
    showCapsLock();
  }

  @Override
  public void requestFocus() {
    field.requestFocus();
  }

  /** A second press while one is tried would try an empty one in its place. */
  private void tryIt(CredentialsViewModel viewModel, PickedFile file) {
    if (file.needsPassphrase()) {
      viewModel.open(file, field.take());
    }
  }

  /** Where the system does not tell, nothing is said. */
  private void showCapsLock() {
    boolean on = field.isFocused() && Platform.isKeyLocked(KeyCode.CAPS).orElse(false);
    capsLock.setVisible(on);
    capsLock.setManaged(on);
    field.setAccessibleHelp(on ? capsLock.getText() : "");
  }

  private void wipeWhenGone() {
    if (field.getScene() == null) {
      field.wipe();
    }
  }
}
