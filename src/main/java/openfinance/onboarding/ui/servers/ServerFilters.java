package openfinance.onboarding.ui.servers;

import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import openfinance.onboarding.directory.Sector;
import openfinance.onboarding.directory.ServerFilter;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.i18n.Messages;

/** Binds what the person searches and filters by to the list. */
final class ServerFilters {
  private final DirectoryList directory;
  private final Messages messages;
  private final ServerWords words;

  ServerFilters(DirectoryList directory, Messages messages) {
    this.directory = directory;
    this.messages = messages;
    this.words = new ServerWords(messages);
  }

  /** Binds the field that searches and the switch that shows inactive servers. */
  void bind(TextField search, ToggleSwitch withInactive) {
    search.setText(filter().search());
    search.textProperty().subscribe((before, now) -> filter(f -> f.withSearch(now)));
    withInactive.setSelected(filter().withInactive());
    withInactive.selectedProperty().subscribe((before, now) -> filter(f -> f.withInactive(now)));
    WhileShown.in(search, directory.filter())
        .subscribe(
            now -> {
              if (!now.search().equals(search.getText())) {
                search.setText(now.search());
              }
              withInactive.setSelected(now.withInactive());
            });
  }

  /** Binds the menus, which are made anew only when their choices change. */
  void bind(MenuButton accountType, MenuButton apiFamily) {
    FilterMenu types = new FilterMenu(accountType, messages, "servers.filter.accountType");
    FilterMenu families = new FilterMenu(apiFamily, messages, "servers.filter.apiFamily");
    Runnable show =
        () -> {
          types.show(accountTypes());
          families.show(apiFamilies(), sectors());
        };
    WhileShown.in(accountType, directory.choices()).subscribe(now -> show.run());
    WhileShown.in(accountType, directory.filter())
        .subscribe(
            (before, now) -> {
              if (!now.withSearch("").equals(before.withSearch(""))) {
                show.run();
              }
            });
  }

  private FilterMenu.Group<String> accountTypes() {
    return new FilterMenu.Group<>(
        directory.choices().get().accountTypes(),
        filter().accountType(),
        messages.get("servers.filter.any"),
        words::accountType,
        code -> filter(f -> f.withAccountType(code)));
  }

  private FilterMenu.Group<String> apiFamilies() {
    return new FilterMenu.Group<>(
        directory.choices().get().apiFamilies(),
        filter().apiFamily(),
        messages.get("servers.filter.any"),
        words::apiFamilyWithRole,
        code -> filter(f -> f.withApiFamily(code)));
  }

  private FilterMenu.Group<Sector> sectors() {
    return new FilterMenu.Group<>(
        List.of(Sector.values()),
        filter().sector(),
        messages.get("servers.sector.any"),
        sector -> messages.get("servers.sector." + sector.id()),
        sector -> filter(f -> f.withSector(sector)));
  }

  private ServerFilter filter() {
    return directory.filter().get();
  }

  private void filter(UnaryOperator<ServerFilter> change) {
    directory.filter().set(change.apply(filter()));
  }
}
