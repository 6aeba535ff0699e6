package openfinance.onboarding.ui.connection;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import openfinance.onboarding.ui.i18n.ArabicWrapping;
import openfinance.onboarding.ui.theme.Theme;

/** A dialog that looks and reads like the window it belongs to. */
final class OwnedDialog<T> extends Dialog<T> {
  private final ButtonType act;

  /**
   * A dialog.
   *
   * @param over the scene of the window that it belongs to
   * @param act what the button that ends it says
   * @param cancel what the button that takes everything back says
   */
  OwnedDialog(Scene over, String title, Node content, String act, String cancel) {
    this.act = new ButtonType(act, ButtonData.OK_DONE);
    setTitle(ArabicWrapping.title(title));
    initOwner(over.getWindow());
    DialogPane pane = getDialogPane();
    pane.setHeaderText(title);
    pane.setContent(content);
    pane.getButtonTypes().addAll(this.act, new ButtonType(cancel, ButtonData.CANCEL_CLOSE));
    pane.getStyleClass().add("connection-dialog");
    actButton().setId("dialogAct");
    Theme.dress(pane, over);
  }

  /** Whether this is the button that ends it. */
  boolean isAct(ButtonType pressed) {
    return pressed == act;
  }

  /** Makes room for what came up in it. */
  void grow() {
    getDialogPane().getScene().getWindow().sizeToScene();
  }

  /** The button that ends it. */
  Button actButton() {
    return (Button) getDialogPane().lookupButton(act);
  }
}
