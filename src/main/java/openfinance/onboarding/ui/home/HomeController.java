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
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.ui.feedback.Announcement;
import openfinance.onboarding.ui.feedback.ProblemCard;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.followup.EvidenceSaving;
import openfinance.onboarding.ui.followup.SaveTarget;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.theme.DirectScrollPaneSkin;
import openfinance.onboarding.ui.wizard.HeaderController;

/** Draws the list of all registrations, and the details of one instead of it. */
public final class HomeController {
  private static final double NARROW = 1000;
  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

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
    hideTitle();
    more.setOnAction(event -> viewModel.registerMore());
    var narrow = root.widthProperty().map(width -> width.doubleValue() < NARROW);
    narrow.subscribe(now -> root.pseudoClassStateChanged(COMPACT, now));
    narrow.subscribe(registrations::setNarrow);
    toolSlot.getChildren().add(tools);
    tableSlot.getChildren().add(registrations);
    PageParts.follow(root, frames, parts(), this::clear);
    WhileShown.in(root, viewModel.count())
        .subscribe(now -> count.setText(now.map(this::words).orElse("")));
    WhileShown.in(root, viewModel.opened()).subscribe(this::showDetails);
    WhileShown.in(root, viewModel.problems()).subscribe(this::showProblems);
    HomeKeys keys = new HomeKeys(viewModel, registrations.list(), tools, help);
    root.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
  }

  /** Puts the header above the page. */
  public void setHeader(HeaderController above) {
    header = Optional.of(above);
    root.setTop(above.neutralView());
    above.onHelp(help::open);
    above.hideButtons();
    frames.add(this::showButtons);
  }

  private String words(HomeViewModel.Count now) {
    return messages.get("home.count", now.all(), now.shown(), now.all() - now.shown());
  }

  /**
   * After the header's buttons comes what can be made before it is shown: meanwhile the renderer
   * gets going, which is slow with the first things that it paints.
   */
  private List<PageParts.Part> parts() {
    return List.of(
        always(this::showButtons).rested(2),
        once(() -> overview.setSkin(new DirectScrollPaneSkin(overview))),
        once(attention::makeSkin),
        once(tools::makeNext),
        once(tools::makeNext),
        once(tools::makeNext),
        once(registrations::makeHead),
        once(registrations::makeList),
        once(registrations::makeRow),
        once(registrations::prepareTimes),
        once(registrations::prepareDates),
        once(() -> words(new HomeViewModel.Count(1, 0))),
        always(() -> stack.getChildren().addFirst(overview)),
        always(() -> overview.setContent(content)),
        always(this::showTitle),
        always(() -> attentionSlot.getChildren().setAll(attention)),
        always(tools::showNext),
        always(tools::showNext),
        always(tools::showNext),
        always(registrations::showHead),
        always(registrations::showList),
        once(registrations::followRows),
        always(registrations::showRows),
        once(help::make),
        always(help::show),
        always(() -> frames.add(viewModel::cameUp)));
  }

  private void showButtons() {
    if (header.filter(HeaderController::showNextButton).isPresent()) {
      frames.addFirst(this::showButtons);
    }
  }

  private void showTitle() {
    title.getChildren().add(more);
    title.setVisible(true);
    if (!help.isOpen()) {
      heading.requestFocus();
    }
  }

  private void hideTitle() {
    title.setVisible(false);
    title.getChildren().remove(more);
  }

  private void clear() {
    viewModel.goesDown();
    header.ifPresent(HeaderController::hideButtons);
    stack.getChildren().remove(overview);
    overview.setContent(null);
    hideTitle();
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
