package openfinance.onboarding.ui.home;

import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.i18n.Messages;

/** Above the table: search, environment, state, and the button that saves evidence. */
final class HomeTools extends HBox {
  private final HomeViewModel viewModel;
  private final Messages messages;
  private final SearchField search = new SearchField();
  private final Runnable save;
  private final List<List<Node>> groups = new ArrayList<>();
  private int shown;
  private boolean wanted;

  HomeTools(HomeViewModel viewModel, Messages messages, Runnable save) {
    super(12);
    this.viewModel = viewModel;
    this.messages = messages;
    this.save = save;
    getStyleClass().add("tools");
  }

  /** Makes the next ones, without showing them: all at once would take longer than a frame. */
  void makeNext() {
    groups.add(
        switch (groups.size()) {
          case 0 -> List.of(search());
          case 1 -> List.of(environments());
          default -> List.of(states(), space(), export());
        });
  }

  /** Shows the next ones that are made. */
  void showNext() {
    getChildren().addAll(groups.get(shown));
    shown++;
    find();
  }

  /** Shows none. */
  void clear() {
    getChildren().clear();
    shown = 0;
    wanted = false;
  }

  /** Puts the focus into the search, as soon as it is shown. */
  void takeFocus() {
    wanted = true;
    find();
  }

  private void find() {
    if (wanted && shown > 0) {
      wanted = false;
      search.requestFocus();
      search.selectAll();
    }
  }

  private Node search() {
    search.setId("home-search");
    search.setPromptText(messages.get("home.search"));
    search.setAccessibleText(messages.get("home.search"));
    search.getStyleClass().add("home-search");
    search.setLeft(Icons.of("fth-search", "off"));
    search.setText(viewModel.view().get().search());
    search.textProperty().subscribe((old, now) -> viewModel.change(v -> v.withSearch(now)));
    HBox.setHgrow(search, Priority.SOMETIMES);
    search.makeSkin();
    return search;
  }

  private static Node space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }

  private Node export() {
    Button export = new Button(messages.get("home.export"), Icons.of("fth-download"));
    export.setId("home-export");
    export.setMinWidth(USE_PREF_SIZE);
    export.setOnAction(event -> save.run());
    return export;
  }

  private Node environments() {
    ToggleGroup group = new ToggleGroup();
    HBox choice = new HBox();
    choice.setMinWidth(USE_PREF_SIZE);
    choice.getChildren().add(environment(Optional.empty(), group, "left-pill"));
    for (Environment.Kind kind : Environment.Kind.values()) {
      boolean last = kind == Environment.Kind.PRODUCTION;
      ToggleButton button =
          environment(Optional.of(kind), group, last ? "right-pill" : "center-pill");
      choice.getChildren().add(button);
      if (kind == Environment.Kind.PREPRODUCTION) {
        // Few register there, and a narrow window has little room.
        WhileShown.in(button, viewModel.visible())
            .map(rows -> viewModel.holds(kind))
            .subscribe(
                held -> {
                  button.setVisible(held);
                  button.setManaged(held);
                });
      }
    }
    return choice;
  }

  private ToggleButton environment(
      Optional<Environment.Kind> kind, ToggleGroup group, String styleClass) {
    Optional<String> word = kind.map(Environment.Kind::id);
    ToggleButton button =
        new ToggleButton(
            word.map(it -> messages.get("environment." + it + ".name"))
                .orElseGet(() -> messages.get("home.environment.all")));
    button.setId("home-environment-" + word.orElse("all"));
    button.getStyleClass().add(styleClass);
    button.setToggleGroup(group);
    button.setSelected(viewModel.view().get().environment().equals(word));
    button.setOnAction(
        event -> {
          button.setSelected(true);
          viewModel.change(view -> view.withEnvironment(word));
        });
    return button;
  }

  private MenuButton states() {
    MenuButton states = new MenuButton();
    states.setId("home-state");
    states.setMinWidth(USE_PREF_SIZE);
    ToggleGroup group = new ToggleGroup();
    states.getItems().add(state(Optional.empty(), group));
    for (Standing standing : Standing.values()) {
      states.getItems().add(state(Optional.of(standing), group));
    }
    WhileShown.in(states, viewModel.view())
        .subscribe(view -> states.setText(words(view.standing())));
    return states;
  }

  private RadioMenuItem state(Optional<Standing> standing, ToggleGroup group) {
    RadioMenuItem item = new RadioMenuItem(words(standing));
    item.setToggleGroup(group);
    item.setSelected(viewModel.view().get().standing().equals(standing));
    item.setOnAction(event -> viewModel.change(view -> view.withStanding(standing)));
    return item;
  }

  private String words(Optional<Standing> standing) {
    return messages.get("home.state." + standing.map(Standing::name).orElse("all"));
  }

  /** One whose skin can be made before it is styled: both in one frame would be long. */
  private static final class SearchField extends CustomTextField {
    void makeSkin() {
      setSkin(createDefaultSkin());
    }
  }
}
