package openfinance.onboarding.ui.home;

import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import openfinance.onboarding.ui.feedback.BackKeys;

/** What keys do on the page of all registrations, wherever the focus is. */
final class HomeKeys {
  private static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final HomeViewModel viewModel;
  private final ListView<HomeRow> list;
  private final HomeTools tools;
  private final HomeHelp help;

  /** Those of a page with these parts. */
  HomeKeys(HomeViewModel viewModel, ListView<HomeRow> list, HomeTools tools, HomeHelp help) {
    this.viewModel = viewModel;
    this.list = list;
    this.tools = tools;
    this.help = help;
  }

  /** Does what a key that was pressed stands for, and takes it from everything else. */
  void press(KeyEvent event) {
    boolean inList = list.equals(event.getTarget());
    Optional<HomeRow> chosen =
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).filter(row -> inList);
    if (event.getCode() == KeyCode.ENTER && chosen.isPresent()) {
      event.consume();
      viewModel.open(chosen.get().registration());
    } else if (COPY.match(event) && chosen.isPresent()) {
      event.consume();
      RegistrationRow.copyClientId(chosen.get());
    } else if (FIND.match(event) && viewModel.opened().get().isEmpty()) {
      event.consume();
      tools.takeFocus();
    } else if (BackKeys.pressed(event)) {
      event.consume();
      viewModel.closeDetails();
    } else if (event.getCode() == KeyCode.F1) {
      event.consume();
      help.open();
    }
  }
}
