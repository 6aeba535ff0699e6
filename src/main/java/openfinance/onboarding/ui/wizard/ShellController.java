package openfinance.onboarding.ui.wizard;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.ui.feedback.Announcement;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.IntoView;
import openfinance.onboarding.ui.feedback.Mnemonics;
import openfinance.onboarding.ui.feedback.ProblemCard;
import openfinance.onboarding.ui.feedback.UnmeantPress;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.help.HelpPanel;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.i18n.Text;

/** The shell: step list, heading, problem area, the page, and the only button bar. */
public final class ShellController {
  /** Below it the steps and the header take less room. */
  static final double COMPACT_WIDTH = 1000;

  private static final double CARD_GAP = 16;
  private static final char BACK_LETTER = 'b';
  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

  private final ShellViewModel viewModel;
  private final List<Page> pages;
  private final Messages messages;
  private final HeaderController header;
  private final HelpPanel help;
  private final Map<StepId, Parent> views = new EnumMap<>(StepId.class);
  private final UnmeantPress unmeantPress = new UnmeantPress(this::showBar);
  private Subscription stepSubscriptions = Subscription.EMPTY;

  @FXML private BorderPane root;
  @FXML private VBox steps;
  @FXML private ScrollPane scroll;
  @FXML private Label heading;
  @FXML private Label lead;
  @FXML private Hyperlink words;
  @FXML private VBox problemArea;
  @FXML private VBox pageSlot;
  @FXML private Button back;
  @FXML private Label hint;
  @FXML private HBox awaited;
  @FXML private HBox sideActs;
  @FXML private Label saved;
  @FXML private Button primary;
  @FXML private StackPane stack;

  /** The shell over these pages, in this language. */
  public ShellController(
      ShellViewModel viewModel, List<Page> pages, Messages messages, HeaderController header) {
    this.viewModel = viewModel;
    this.pages = pages;
    this.messages = messages;
    this.header = header;
    this.help = new HelpPanel(messages);
  }

  @FXML
  private void initialize() {
    unmeantPress.guard(primary);
    root.setTop(header.view(root));
    header.onHelp(this::openHelp);
    words.setOnAction(event -> openWords());
    stack.getChildren().add(help);
    ErrorSummary summary = new ErrorSummary(messages, this::goToField);
    problemArea.getChildren().add(summary);
    StepList stepList = new StepList(viewModel, messages);
    steps.getChildren().addFirst(stepList);
    VBox.setVgrow(stepList, Priority.ALWAYS);
    root.widthProperty()
        .subscribe(
            width ->
                root.pseudoClassStateChanged(
                    COMPACT, width.doubleValue() > 0 && width.doubleValue() < COMPACT_WIDTH));
    shown(viewModel.current()).subscribe(this::showPage);
    heading.sceneProperty().subscribe(scene -> focusHeading());
    followFaults(summary);
    shown(viewModel.problem()).subscribe(this::showProblem);
    shown(viewModel.busy()).subscribe(busy -> showBar());
    AwaitedNote.in(awaited, viewModel, messages);
    back.setOnAction(event -> viewModel.back());
    Mnemonics.inArabic(messages, back, BACK_LETTER, back::fire);
    primary.setOnAction(event -> viewModel.primaryPressed());
    new ShellKeys(viewModel, primary, help, this::openHelp).listen(root);
  }

  private void followFaults(ErrorSummary summary) {
    FieldFaults fieldFaults = new FieldFaults(pageSlot, messages);
    shown(viewModel.faults())
        .subscribe(
            faults -> {
              fieldFaults.show(faults);
              summary.show(faults);
            });
    shown(viewModel.refusals()).subscribe((before, now) -> goTo(summary));
  }

  /** Help on the problem that is shown, otherwise on the step. */
  private void openHelp() {
    help.open(
        viewModel
            .problem()
            .getValue()
            .map(problem -> problem.code().name())
            .orElse(viewModel.current().get().key()));
  }

  private void openWords() {
    words.setVisited(false);
    help.openWords(viewModel.current().get().key());
  }

  private void showPage(StepId id) {
    Step step = viewModel.step();
    ObservableList<SideAct> acts = step.sideActs();
    pageSlot.getChildren().setAll(views.computeIfAbsent(id, this::view));
    stepSubscriptions.unsubscribe();
    stepSubscriptions =
        Subscription.combine(
            shown(step.heading()).subscribe(text -> heading.setText(messages.get(text))),
            shown(step.heading()).subscribe((before, now) -> focusHeading()),
            shown(step.lead()).subscribe(text -> showLead(messages.get(text))),
            shown(step.primary()).subscribe(act -> showBar()),
            shown(step.hint()).subscribe(text -> showHint(text)),
            WhileShown.follow(root, acts, () -> showSideActs(acts)));
    showBar();
    scroll.setVvalue(0);
    focusHeading();
  }

  private <T> ObservableValue<T> shown(ObservableValue<T> value) {
    return WhileShown.in(root, value);
  }

  private void showLead(String text) {
    lead.setText(text);
    Announcement.name(heading, heading.getText() + ". " + text);
  }

  /**
   * A page that comes up is read from its heading, also after a change of language, and so is what
   * became of requests that were under way.
   */
  private void focusHeading() {
    if (heading.getScene() != null) {
      heading.requestFocus();
    }
  }

  private Parent view(StepId id) {
    return pages.stream()
        .filter(page -> page.step().id() == id)
        .findFirst()
        .orElseThrow()
        .view()
        .apply(messages);
  }

  private void showProblem(Optional<Problem> problem) {
    problemArea.getChildren().removeIf(node -> node instanceof ProblemCard);
    problem.ifPresent(
        found -> {
          ProblemCard card = new ProblemCard(messages, found, List.of());
          VBox.setMargin(card, new Insets(CARD_GAP, 0, 0, 0));
          problemArea.getChildren().add(card);
          card.requestFocus();
        });
  }

  private void showBar() {
    PrimaryAct act = viewModel.step().primary().getValue();
    boolean rests =
        unmeantPress.restsBefore(viewModel.step().irreversible() && !viewModel.busy().get());
    primary.setDisable(rests || !act.possible());
    primary.setText(marked(act));
    primary.pseudoClassStateChanged(DANGER, act.style() == PrimaryAct.Style.DANGER);
    primary.setDefaultButton(act.style() == PrimaryAct.Style.ACCENT);
    boolean sent = viewModel.navigator().locked(StepId.SUBMISSION) || viewModel.sending();
    saved.setText(messages.get(sent ? "wizard.saved.sent" : "wizard.saved"));
    boolean canGoBack = viewModel.navigator().canGoBack();
    back.setVisible(canGoBack);
    back.setManaged(canGoBack);
    if (canGoBack) {
      StepId before = StepId.at(viewModel.navigator().current().position() - 1);
      back.setText(
          Mnemonics.mark(messages, messages.get("wizard.back." + before.key()), BACK_LETTER));
    }
  }

  /** No letter presses what cannot be undone. */
  private String marked(PrimaryAct act) {
    String text = messages.get(act.text());
    return viewModel.step().irreversible()
        ? Mnemonics.unmarked(text)
        : Mnemonics.markFirst(messages, text, HeaderController.LETTERS + BACK_LETTER);
  }

  private void showHint(Optional<Text> text) {
    hint.setText(text.map(messages::get).orElse(""));
  }

  private void showSideActs(List<SideAct> acts) {
    sideActs.getChildren().setAll(acts.stream().map(this::button).toList());
  }

  private Node button(SideAct act) {
    Button button = new Button(messages.get(act.text()), Icons.of(act.icon()));
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(event -> act.act().run());
    return button;
  }

  private void goToField(String fieldId) {
    Node field = root.lookup("#" + fieldId);
    if (field != null) {
      goTo(field);
    }
  }

  private static void goTo(Node node) {
    node.requestFocus();
    IntoView.bring(node);
  }
}
