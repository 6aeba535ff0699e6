package openfinance.onboarding.ui.wizard;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import openfinance.onboarding.ui.feedback.BackKeys;
import openfinance.onboarding.ui.help.HelpPanel;

/** The keys that do the same on every page. */
final class ShellKeys {
  private final ShellViewModel viewModel;
  private final Button primary;
  private final HelpPanel help;
  private final Runnable openHelp;

  ShellKeys(ShellViewModel viewModel, Button primary, HelpPanel help, Runnable openHelp) {
    this.viewModel = viewModel;
    this.primary = primary;
    this.help = help;
    this.openHelp = openHelp;
  }

  /** Listens to what is pressed below a node. */
  void listen(Node root) {
    root.addEventFilter(KeyEvent.KEY_PRESSED, event -> viewModel.personActs());
    root.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> viewModel.personActs());
    root.addEventFilter(DragEvent.DRAG_DROPPED, event -> viewModel.personActs());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** Enter does the page's act also from where Space chooses. */
  private void onKey(KeyEvent event) {
    boolean choice =
        event.getTarget() instanceof CheckBox
            || event.getTarget() instanceof RadioButton
            || event.getTarget() instanceof ListView;
    boolean reading = event.getTarget() instanceof Node node && help.holds(node);
    if (choice && !reading && event.getCode() == KeyCode.ENTER && primary.isDefaultButton()) {
      event.consume();
      primary.fire();
    } else if (BackKeys.pressed(event)) {
      event.consume();
      viewModel.back();
    } else if (event.getCode() == KeyCode.F1) {
      event.consume();
      openHelp.run();
    }
  }
}
