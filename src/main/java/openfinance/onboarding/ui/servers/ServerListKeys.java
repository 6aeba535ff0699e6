package openfinance.onboarding.ui.servers;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import openfinance.onboarding.directory.ListedServer;
import openfinance.onboarding.ui.feedback.LettersFind;

/**
 * The list by keyboard: Shift extends the selection, Space picks what is selected, letters find a
 * row by the beginning of its organisation or LFI code.
 */
final class ServerListKeys {
  private final ListView<ListedServer> list;
  private final ServersViewModel viewModel;
  private final LettersFind<ListedServer> letters;

  ServerListKeys(ListView<ListedServer> list, ServersViewModel viewModel) {
    this.list = list;
    this.viewModel = viewModel;
    this.letters = LettersFind.in(list, ServerListKeys::begins);
  }

  void bind() {
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.focusedProperty()
        .subscribe(
            focused -> {
              if (focused && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
              }
            });
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE && !letters.isTyping()) {
      viewModel.toggle(selected());
      event.consume();
    } else if (event.getCode() == KeyCode.SPACE
        || (event.getCode() == KeyCode.A && event.isShortcutDown())) {
      // A space is part of the name that is typed; and registering with all is never one act.
      event.consume();
    }
  }

  private static boolean begins(ListedServer row, String beginning) {
    return row.searchText().folded().startsWith(beginning)
        || row.lfiCode().filter(code -> code.startsWith(beginning)).isPresent();
  }

  private List<ListedServer> selected() {
    return List.copyOf(list.getSelectionModel().getSelectedItems());
  }
}
