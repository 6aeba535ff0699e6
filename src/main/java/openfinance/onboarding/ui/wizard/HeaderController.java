package openfinance.onboarding.ui.wizard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.Mnemonics;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.i18n.Fxml;
import openfinance.onboarding.ui.i18n.Languages;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.theme.ThemeChoice;

/** The header: the environment in colour, icon and word, then language, settings and help. */
public final class HeaderController {
  /** Those that press something here together with Alt. */
  static final String LETTERS = "glh";

  private static final int MOST_LINES = 2;

  private final Preferences preferences;
  private final Messages messages;
  private final Runnable openAbout;
  private final Runnable openConnection;

  @FXML private HBox row;
  @FXML private HBox buttons;
  @FXML private Label environment;
  @FXML private Label note;
  @FXML private MenuButton language;
  @FXML private MenuButton settings;
  @FXML private Button help;
  @FXML private Button registrations;
  private final Deque<Node> hidden = new ArrayDeque<>();
  private boolean marked;

  /**
   * The header of a shell in this language.
   *
   * @param openAbout says what the program is
   * @param openConnection asks how connections are made
   */
  public HeaderController(
      Preferences preferences, Messages messages, Runnable openAbout, Runnable openConnection) {
    this.preferences = preferences;
    this.messages = messages;
    this.openAbout = openAbout;
    this.openConnection = openConnection;
  }

  /** What the header shows and changes. */
  public record Preferences(
      ObjectProperty<Environment.Kind> environment,
      ObjectProperty<Locale> language,
      ObjectProperty<ThemeChoice> theme) {}

  /** Draws the header; the root takes the environment's style class. */
  Parent view(Node root) {
    Parent view = Fxml.load(this, "Header", messages);
    WhileShown.in(view, preferences.environment()).subscribe(kind -> show(kind, root));
    return view;
  }

  /** Draws the header of a page that belongs to no environment. */
  public Parent neutralView() {
    Parent view = Fxml.load(this, "Header", messages);
    environment.setText(messages.get("home.environments"));
    environment.setGraphic(Icons.of("fth-layers", "small"));
    buttons.getChildren().remove(registrations);
    return view;
  }

  /** Takes the buttons away, where to show all of them in one frame would take too long. */
  public void hideButtons() {
    hidden.addAll(buttons.getChildren());
    buttons.getChildren().clear();
  }

  /**
   * Puts the last button that was taken away back where it belongs: so none moves.
   *
   * @return whether there are more
   */
  public boolean showNextButton() {
    if (!hidden.isEmpty()) {
      buttons.getChildren().addFirst(hidden.removeLast());
    }
    return !hidden.isEmpty();
  }

  /**
   * Says what opens the list of registrations.
   *
   * @param needed how many need attention
   */
  public void onRegistrations(Runnable open, ObservableValue<Integer> needed) {
    registrations.setOnAction(event -> open.run());
    ObservableValue<Boolean> compact =
        row.widthProperty().map(width -> width.doubleValue() < ShellController.COMPACT_WIDTH);
    WhileShown.in(registrations, needed.flatMap(count -> compact.map(it -> new Needed(count, it))))
        .subscribe(this::showRegistrations);
  }

  /** How many need attention, and whether there is room to say so. */
  private record Needed(int count, boolean compact) {}

  private void showRegistrations(Needed now) {
    String whole =
        now.count() == 0 ? messages.get("home.open") : messages.get("home.open.count", now.count());
    boolean shortened = now.compact() && now.count() > 0;
    String text = shortened ? messages.get("home.open.number", now.count()) : whole;
    registrations.setText(Mnemonics.mark(messages, text, 'g'));
    registrations.setAccessibleText(whole);
    registrations.setTooltip(shortened ? new Tooltip(whole) : null);
    // A new icon is styled a frame later, so the one that is there stays.
    if (shortened != marked) {
      marked = shortened;
      registrations.setGraphic(Icons.of(shortened ? "fth-alert-circle" : "fth-list"));
    }
  }

  /** Says what opens the help; called once the header is drawn. */
  public void onHelp(Runnable open) {
    help.setOnAction(event -> open.run());
  }

  @FXML
  private void initialize() {
    language.setText(Mnemonics.mark(messages, messages.get("header.language"), 'l'));
    help.setText(Mnemonics.mark(messages, messages.get("help.open"), 'h'));
    Mnemonics.inArabic(messages, language, 'l', language::show);
    Mnemonics.inArabic(messages, help, 'h', help::fire);
    Mnemonics.inArabic(messages, registrations, 'g', registrations::fire);
    note.widthProperty().subscribe(width -> showNote(width.doubleValue()));
    drawLanguages();
    drawSettings();
    MirroredMenu.of(language);
    MirroredMenu.of(settings);
  }

  private void drawLanguages() {
    ToggleGroup languages = new ToggleGroup();
    for (Locale locale : Languages.all()) {
      String code = locale.getLanguage();
      RadioMenuItem item = new RadioMenuItem(messages.get("header.language." + code));
      item.setToggleGroup(languages);
      item.setSelected(code.equals(messages.locale().getLanguage()));
      item.setOnAction(event -> preferences.language().set(Languages.of(code)));
      language.getItems().add(item);
    }
  }

  private void drawSettings() {
    ToggleGroup themes = new ToggleGroup();
    for (ThemeChoice choice : ThemeChoice.values()) {
      RadioMenuItem item = new RadioMenuItem(messages.get("header.theme." + choice.id()));
      item.setToggleGroup(themes);
      item.setSelected(choice == preferences.theme().get());
      item.setOnAction(event -> preferences.theme().set(choice));
      settings.getItems().add(item);
    }
    settings
        .getItems()
        .addAll(
            new SeparatorMenuItem(), item("connection", openConnection), item("about", openAbout));
  }

  private MenuItem item(String id, Runnable act) {
    MenuItem item = new MenuItem(messages.get(id + ".open"));
    item.setId(id);
    item.setOnAction(event -> act.run());
    return item;
  }

  private void show(Environment.Kind kind, Node root) {
    root.getStyleClass().removeIf(name -> name.startsWith("env-"));
    root.getStyleClass().add("env-" + kind.id());
    environment.setText(messages.get("environment." + kind.id() + ".name"));
    environment.setGraphic(Icons.of(icon(kind), "small"));
    String words = messages.get("environment." + kind.id() + ".note");
    note.setText(words);
    environment.setTooltip(new Tooltip(words));
  }

  /** In one line or two, or not at all; a pointer that rests on the environment reads it too. */
  private void showNote(double width) {
    note.setVisible(note.prefHeight(width) <= MOST_LINES * note.prefHeight(Double.MAX_VALUE));
  }

  /** The icon that stands for an environment, as a literal of the Feather pack. */
  public static String icon(Environment.Kind kind) {
    return switch (kind) {
      case DEMO -> "fth-play-circle";
      case SANDBOX, PREPRODUCTION -> "fth-box";
      case PRODUCTION -> "fth-radio";
    };
  }
}
