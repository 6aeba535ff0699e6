package openfinance.onboarding.ui.home;

import static openfinance.onboarding.ui.home.PageParts.Part.always;
import static openfinance.onboarding.ui.home.PageParts.Part.once;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.ui.feedback.Announcement;
import openfinance.onboarding.ui.feedback.BackKeys;
import openfinance.onboarding.ui.feedback.ProblemCard;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.followup.EvidenceSaving;
import openfinance.onboarding.ui.followup.SaveTarget;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.wizard.HeaderController;

/** Draws the list of all registrations, and the details of one instead of it. */
public final class HomeController {
  private static final double NARROW = 1000;
  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
  private static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final HomeViewModel viewModel;
  private final Messages messages;
  private final Outside outside;
  private final EvidenceSaving saving;
  private final Frames frames = new Frames();
  private final AttentionList attention;
  private final HomeTools tools;
  private final RegistrationTable registrations;
  private final HomeHelp help;

  @FXML private BorderPane root;
  @FXML private StackPane stack;
  @FXML private ScrollPane overview;
  @FXML private StackPane content;
  @FXML private HBox title;
  @FXML private Label heading;
  @FXML private Button more;
  @FXML private VBox attentionSlot;
  @FXML private VBox toolSlot;
  @FXML private VBox problems;
  @FXML private StackPane tableSlot;
  @FXML private Label count;
  private Optional<HeaderController> header = Optional.empty();
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
    this.saving = new EvidenceSaving(viewModel.followUp(), messages, outside.target());
    this.attention =
        new AttentionList(
            viewModel,
            messages,
            frames,
            (attempt, lfis) -> saving.askCalendar(window(), attempt, lfis, this::saved));
    this.tools = new HomeTools(viewModel, messages, () -> save(shownRegistrations()));
    this.registrations = new RegistrationTable(viewModel, messages, frames, this::save);
    this.help = new HomeHelp(messages, () -> stack);
  }

  @FXML
  private void initialize() {
    stack.getChildren().clear();
    overview.setContent(null);
    title.setVisible(false);
    more.setOnAction(event -> viewModel.registerMore());
    var narrow = root.widthProperty().map(width -> width.doubleValue() < NARROW);
    narrow.subscribe(now -> root.pseudoClassStateChanged(COMPACT, now));
    narrow.subscribe(registrations::setNarrow);
    toolSlot.getChildren().add(tools);
    tableSlot.getChildren().add(registrations);
    comeUpInParts();
    WhileShown.in(root, viewModel.count())
        .subscribe(now -> count.setText(now.map(this::words).orElse("")));
    WhileShown.in(root, viewModel.opened()).subscribe(this::showDetails);
    WhileShown.in(root, viewModel.problems()).subscribe(this::showProblems);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** Puts the header above the page. */
  public void setHeader(HeaderController above) {
    header = Optional.of(above);
    root.setTop(above.neutralView());
    above.onHelp(help::open);
    above.showButtons(false);
    frames.addFirst(this::showButtons);
  }

  private String words(HomeViewModel.Count now) {
    return messages.get("home.count", now.all(), now.shown(), now.all() - now.shown());
  }

  private void comeUpInParts() {
    PageParts.follow(
        root,
        frames,
        List.of(
            always(this::showButtons),
            once(() -> overview.setSkin(new ScrollPaneSkin(overview))).rested(3),
            always(() -> stack.getChildren().addFirst(overview)),
            always(() -> overview.setContent(content)).rested(1),
            always(this::showTitle).rested(1),
            once(attention::makeSkin).rested(1),
            always(() -> attentionSlot.getChildren().setAll(attention)),
            once(tools::makeNext),
            always(tools::showNext),
            once(tools::makeNext),
            always(tools::showNext),
            once(tools::makeNext),
            always(tools::showNext),
            once(registrations::makeHead),
            always(registrations::showHead),
            once(registrations::makeList),
            always(registrations::showList),
            once(registrations::prepareTimesAndNumbers),
            once(registrations::makeRow),
            once(registrations::followRows),
            always(registrations::showRows),
            once(help::make),
            always(help::show),
            always(() -> frames.add(viewModel::cameUp))),
        this::clear);
  }

  private void showButtons() {
    header.ifPresent(it -> it.showButtons(true));
  }

  private void showTitle() {
    title.setVisible(true);
    heading.requestFocus();
  }

  private void clear() {
    viewModel.goesDown();
    header.ifPresent(it -> it.showButtons(false));
    stack.getChildren().remove(overview);
    overview.setContent(null);
    title.setVisible(false);
    help.hide();
    attentionSlot.getChildren().clear();
    tools.clear();
    registrations.clear();
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
      registrations.list().requestFocus();
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
    ListView<HomeRow> list = registrations.list();
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
      tools.takeFocus();
    } else if (BackKeys.pressed(event)) {
      event.consume();
      viewModel.closeDetails();
    } else if (event.getCode() == KeyCode.F1) {
      event.consume();
      help.open();
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
