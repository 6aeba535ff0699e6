package openfinance.onboarding.ui.home;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.ui.feedback.Announcement;
import openfinance.onboarding.ui.feedback.BackKeys;
import openfinance.onboarding.ui.feedback.LettersFind;
import openfinance.onboarding.ui.feedback.ProblemCard;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.followup.EvidenceSaving;
import openfinance.onboarding.ui.followup.SaveTarget;
import openfinance.onboarding.ui.help.HelpPanel;
import openfinance.onboarding.ui.i18n.Messages;

/** Draws the list of all registrations, and the details of one instead of it. */
public final class HomeController {
  private static final double NARROW = 1000;
  private static final double ROW = 44;
  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
  private static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final HomeViewModel viewModel;
  private final Messages messages;
  private final Outside outside;
  private final HelpPanel help;
  private final EvidenceSaving saving;

  @FXML private BorderPane root;
  @FXML private StackPane stack;
  @FXML private VBox overview;
  @FXML private Button more;
  @FXML private VBox attentionSlot;
  @FXML private VBox toolSlot;
  @FXML private VBox problems;
  @FXML private VBox table;
  @FXML private Label count;
  private final ListView<HomeRow> list = new ListView<>();
  private Optional<HomeTools> tools = Optional.empty();
  private Optional<DetailPane> details = Optional.empty();

  /**
   * What lies outside the page.
   *
   * @param browser opens an address in the system's browser or mail program
   * @param target asks where to save a file
   */
  public record Outside(Consumer<String> browser, SaveTarget target) {}

  /** The page in this language. */
  public HomeController(HomeViewModel viewModel, Messages messages, Outside outside) {
    this.viewModel = viewModel;
    this.messages = messages;
    this.outside = outside;
    this.help = new HelpPanel(messages);
    this.saving = new EvidenceSaving(viewModel.followUp(), messages, outside.target());
  }

  @FXML
  private void initialize() {
    stack.getChildren().setAll(help);
    more.setOnAction(event -> viewModel.registerMore());
    attentionSlot
        .getChildren()
        .add(
            new AttentionList(
                viewModel,
                messages,
                (attempt, lfis) -> saving.askCalendar(window(), attempt, lfis, this::saved)));
    PartByPart.make(root, this::drawOverview, this::drawTools, this::drawTable, this::prepareTimes);
    WhileShown.in(root, viewModel.opened()).subscribe(this::showDetails);
    WhileShown.in(root, viewModel.problems()).subscribe(this::showProblems);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** Puts the header above the page. */
  public void setHeader(Parent header) {
    root.setTop(header);
  }

  /** Opens the help. */
  public void openHelp() {
    help.open("status");
  }

  private void drawOverview() {
    stack.getChildren().addFirst(overview);
  }

  private void drawTools() {
    HomeTools made = new HomeTools(viewModel, messages, () -> save(shownRegistrations()));
    toolSlot.getChildren().add(made);
    tools = Optional.of(made);
  }

  private void drawTable() {
    HomeHead head = new HomeHead(viewModel, messages);
    var narrow = root.widthProperty().map(width -> width.doubleValue() < NARROW);
    narrow.subscribe(head::arrange);
    narrow.subscribe(now -> root.pseudoClassStateChanged(COMPACT, now));
    VBox.setVgrow(list, Priority.ALWAYS);
    table.getChildren().addAll(head, list);
    drawList(narrow);
  }

  /** Java makes the code that writes times with the first of them, which is long for a frame. */
  private void prepareTimes() {
    Clock clock = viewModel.followUp().clock();
    var _ = messages.when(clock.instant(), clock);
    var _ = messages.date(LocalDate.now(clock));
  }

  private void drawList(ObservableValue<Boolean> narrow) {
    list.setId("list");
    list.setAccessibleText(messages.get("home.list"));
    list.setFixedCellSize(ROW);
    RowMenu menu = new RowMenu(list, viewModel, messages, this::save);
    list.setCellFactory(it -> new RegistrationCell(viewModel, messages, menu, narrow));
    Label empty = new Label();
    empty.getStyleClass().add("muted");
    list.setPlaceholder(empty);
    list.focusedProperty().subscribe(this::chooseFirst);
    LettersFind.in(list, HomeRow::begins);
    RowPortions portions = new RowPortions(list);
    WhileShown.in(root, viewModel.visible())
        .subscribe(
            rows -> {
              portions.show(rows);
              list.setFocusTraversable(!rows.isEmpty());
            });
    WhileShown.in(root, viewModel.count())
        .subscribe(
            now -> {
              count.setText(
                  messages.get("home.count", now.all(), now.shown(), now.all() - now.shown()));
              empty.setText(messages.get(now.all() == 0 ? "home.empty" : "home.nothing"));
            });
  }

  /** So that Enter opens something at once. */
  private void chooseFirst(boolean focused) {
    if (focused && list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  /** The details are made when they are first opened: most starts need only the list. */
  private void showDetails(Optional<Registration> opened) {
    boolean before = details.filter(Node::isVisible).isPresent();
    if (opened.isPresent() && details.isEmpty()) {
      details = Optional.of(makeDetails());
    }
    details.ifPresent(pane -> pane.setVisible(opened.isPresent()));
    details.ifPresent(DetailPane::show);
    overview.setVisible(opened.isEmpty());
    if (opened.isPresent() && !before) {
      details.ifPresent(DetailPane::begin);
    } else if (opened.isEmpty() && before) {
      list.requestFocus();
    }
  }

  private DetailPane makeDetails() {
    DetailPane made = new DetailPane(viewModel, messages, outside.browser(), saving);
    stack.getChildren().add(stack.getChildren().indexOf(overview) + 1, made);
    WhileShown.in(root, viewModel.followUp().book()).subscribe((before, now) -> made.show());
    WhileShown.in(root, viewModel.problems()).subscribe(made::showProblems);
    return made;
  }

  private void showProblems(List<Problem> now) {
    ProblemCard.showIn(problems, messages, now);
    now.forEach(problem -> Announcement.say(root, messages.title(problem.code())));
  }

  private void onKey(KeyEvent event) {
    boolean inList = list.equals(event.getTarget());
    Optional<HomeRow> chosen =
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).filter(row -> inList);
    if (event.getCode() == KeyCode.ENTER && chosen.isPresent()) {
      event.consume();
      viewModel.open(chosen.get().registration());
    } else if (COPY.match(event) && chosen.isPresent()) {
      event.consume();
      RegistrationRow.copyClientId(chosen.get());
    } else if (FIND.match(event) && overview.isVisible()) {
      event.consume();
      tools.ifPresent(HomeTools::takeFocus);
    } else if (BackKeys.pressed(event)) {
      event.consume();
      viewModel.closeDetails();
    } else if (event.getCode() == KeyCode.F1) {
      event.consume();
      openHelp();
    }
  }

  private List<Registration> shownRegistrations() {
    return viewModel.visible().get().stream().map(HomeRow::registration).toList();
  }

  private void save(List<Registration> registrations) {
    saving.ask(window(), registrations, this::saved);
  }

  private void saved(Path file) {
    count.setText(messages.get("followup.saved", file.getFileName().toString()));
    Announcement.say(count);
  }

  private Window window() {
    return root.getScene().getWindow();
  }
}
