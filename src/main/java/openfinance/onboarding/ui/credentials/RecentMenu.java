package openfinance.onboarding.ui.credentials;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import openfinance.onboarding.ui.i18n.Messages;

/** The files used lately, in a menu; not there while there are none. */
final class RecentMenu {
  private static final int LONGEST_FOLDER = 48;
  private static final String LEFT_TO_RIGHT_MARK = "\u200E";

  private final CredentialsViewModel viewModel;
  private final Messages messages;
  private final MenuButton button;

  RecentMenu(CredentialsViewModel viewModel, Messages messages, MenuButton button) {
    this.viewModel = viewModel;
    this.messages = messages;
    this.button = button;
  }

  /** Shows the files used lately, as they are now. */
  void show() {
    Optional<RecentFiles> recent = viewModel.recent();
    List<Path> files = recent.map(RecentFiles::list).orElse(List.of());
    button.getItems().setAll(files.stream().map(this::item).toList());
    MenuItem forget = new MenuItem(messages.get("credentials.recent.forget"));
    forget.setOnAction(
        event -> {
          recent.ifPresent(RecentFiles::forget);
          show();
        });
    button.getItems().addAll(new SeparatorMenuItem(), forget);
    button.setVisible(!files.isEmpty());
    button.setManaged(!files.isEmpty());
  }

  private MenuItem item(Path file) {
    String folder = Optional.ofNullable(file.getParent()).map(Path::toString).orElse("");
    String shown =
        folder.length() > LONGEST_FOLDER
            ? "…" + folder.substring(folder.length() - LONGEST_FOLDER)
            : folder;
    MenuItem item =
        new MenuItem(LEFT_TO_RIGHT_MARK + file.getFileName() + "   " + shown + LEFT_TO_RIGHT_MARK);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> viewModel.add(List.of(file)));
    return item;
  }
}
