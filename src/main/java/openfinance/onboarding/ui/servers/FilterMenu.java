package openfinance.onboarding.ui.servers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import openfinance.onboarding.ui.i18n.Messages;

/** A menu that filters: one choice of each of its groups, or any. */
final class FilterMenu {
  private final MenuButton button;
  private final Messages messages;
  private final String key;

  /**
   * A menu.
   *
   * @param key the message of the button, which names the choices as {0}
   */
  FilterMenu(MenuButton button, Messages messages, String key) {
    this.button = button;
    this.messages = messages;
    this.key = key;
  }

  /**
   * Things of which one may be chosen.
   *
   * @param any the words for no choice
   * @param words puts one of them into words
   * @param choose told which one; empty for any
   */
  record Group<T>(
      List<T> things,
      Optional<T> chosen,
      String any,
      Function<T, String> words,
      Consumer<Optional<T>> choose) {
    private List<MenuItem> items() {
      ToggleGroup group = new ToggleGroup();
      List<MenuItem> items = new ArrayList<>(List.of(item(Optional.empty(), group)));
      things.forEach(thing -> items.add(item(Optional.of(thing), group)));
      return items;
    }

    private RadioMenuItem item(Optional<T> thing, ToggleGroup group) {
      RadioMenuItem item = new RadioMenuItem(thing.map(words).orElse(any));
      item.setToggleGroup(group);
      item.setSelected(thing.equals(chosen));
      item.setOnAction(event -> choose.accept(thing));
      return item;
    }

    private Stream<String> name() {
      return chosen.map(words).stream();
    }
  }

  /** Offers these groups. */
  void show(Group<?>... groups) {
    button.getItems().clear();
    for (Group<?> group : groups) {
      if (!button.getItems().isEmpty()) {
        button.getItems().add(new SeparatorMenuItem());
      }
      button.getItems().addAll(group.items());
    }
    List<String> names = Stream.of(groups).flatMap(Group::name).toList();
    String chosen = String.join(messages.get("servers.comma"), names);
    button.setText(messages.get(key, chosen.isEmpty() ? groups[0].any() : chosen));
  }
}
