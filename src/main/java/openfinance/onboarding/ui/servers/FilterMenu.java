package openfinance.onboarding.ui.servers;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import openfinance.onboarding.ui.i18n.Messages;

/** A menu that chooses one of the words of a column, or any. */
final class FilterMenu {
  private final MenuButton button;
  private final Messages messages;
  private final String key;
  private final UnaryOperator<String> words;
  private final Consumer<Optional<String>> choose;

  /**
   * A menu.
   *
   * @param key the message of the button, which names the choice as {0}
   * @param words puts a code into words
   * @param choose told the code; empty for any
   */
  FilterMenu(
      MenuButton button,
      Messages messages,
      String key,
      UnaryOperator<String> words,
      Consumer<Optional<String>> choose) {
    this.button = button;
    this.messages = messages;
    this.key = key;
    this.words = words;
    this.choose = choose;
  }

  /** Offers these codes, of which one may be chosen. */
  void show(List<String> codes, Optional<String> chosen) {
    ToggleGroup group = new ToggleGroup();
    button.getItems().setAll(item(Optional.empty(), chosen, group));
    codes.forEach(code -> button.getItems().add(item(Optional.of(code), chosen, group)));
    button.setText(messages.get(key, name(chosen)));
  }

  private RadioMenuItem item(Optional<String> code, Optional<String> chosen, ToggleGroup group) {
    RadioMenuItem item = new RadioMenuItem(name(code));
    item.setToggleGroup(group);
    item.setSelected(code.equals(chosen));
    item.setOnAction(event -> choose.accept(code));
    return item;
  }

  private String name(Optional<String> code) {
    return code.map(words).orElse(messages.get("servers.filter.any"));
  }
}
