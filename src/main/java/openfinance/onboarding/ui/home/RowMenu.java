package openfinance.onboarding.ui.home;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.ui.i18n.Messages;

/**
 * What can be done with the registration that is selected: opened by the button in its row, by a
 * right click, and by the menu key.
 */
final class RowMenu extends ContextMenu {
  private final ListView<HomeRow> list;

  /**
   * The menu of a list.
   *
   * @param save asks where to, then saves evidence of these
   */
  RowMenu(
      ListView<HomeRow> list,
      HomeViewModel viewModel,
      Messages messages,
      Consumer<List<Registration>> save) {
    this.list = list;
    getItems()
        .addAll(
            item(messages.get("home.menu.details"), row -> viewModel.open(row.registration())),
            item(messages.get("home.menu.copy"), RegistrationRow::copyClientId),
            item(
                messages.get("followup.evidence.choose"),
                row -> save.accept(List.of(row.registration()))));
    list.setContextMenu(this);
  }

  /** Opens below the button of a row. */
  void open(Node button, HomeRow row) {
    list.getSelectionModel().select(row);
    show(button, Side.BOTTOM, 0, 0);
  }

  private MenuItem item(String words, Consumer<HomeRow> act) {
    MenuItem item = new MenuItem(words);
    item.setOnAction(
        event -> Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(act));
    return item;
  }
}
