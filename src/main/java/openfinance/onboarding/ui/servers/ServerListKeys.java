package openfinance.onboarding.ui.servers;

import java.time.InstantSource;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import openfinance.onboarding.directory.ListedServer;

/**
 * The list by keyboard: Shift extends the selection, Space picks what is selected, letters find a
 * row by the beginning of its name.
 */
final class ServerListKeys {
  private final ListView<ListedServer> list;
  private final ServersViewModel viewModel;
  private final TypedName typed = new TypedName(InstantSource.system());

  ServerListKeys(ListView<ListedServer> list, ServersViewModel viewModel) {
    this.list = list;
    this.viewModel = viewModel;
  }

  void bind() {
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    list.focusedProperty()
        .subscribe(
            focused -> {
              if (focused && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
              }
            });
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE && !typed.isTyping()) {
      viewModel.toggle(selected());
      event.consume();
    } else if (event.getCode() == KeyCode.SPACE
        || (event.getCode() == KeyCode.A && event.isShortcutDown())) {
      // A space is part of the name that is typed; and registering with all is never one act.
      event.consume();
    }
  }

  private void typed(KeyEvent event) {
    String letter = event.getCharacter();
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    boolean begins = !letter.isBlank() || typed.isTyping();
    if (plain && begins && !letter.isEmpty() && !Character.isISOControl(letter.codePointAt(0))) {
      typed
          .type(
              letter,
              viewModel.directory().visible().get(),
              list.getSelectionModel().getSelectedIndex())
          .ifPresent(this::select);
      event.consume();
    }
  }

  private void select(int row) {
    list.getSelectionModel().clearAndSelect(row);
    list.getFocusModel().focus(row);
    list.scrollTo(row);
  }

  private List<ListedServer> selected() {
    return List.copyOf(list.getSelectionModel().getSelectedItems());
  }
}
