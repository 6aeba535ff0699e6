package openfinance.onboarding.ui.submission;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.ui.feedback.BusyButton;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.trust.TrustSection;
import openfinance.onboarding.ui.wizard.WizardState.IdentityChosen;

/** Draws the fourth page: the review, and the table of what is under way in its place. */
public final class SubmissionController {
  private static final double ROOM_FOR_TWO_COLUMNS = 940;
  private static final double APPLICANT_WIDTH = 360;

  private final SubmissionViewModel viewModel;
  private final Messages messages;
  private final Consumer<IdentityChosen> toFiles;

  private Subscription following = Subscription.EMPTY;

  @FXML private VBox root;
  @FXML private VBox review;
  @FXML private VBox run;
  @FXML private VBox tableSlot;
  @FXML private VBox earlierSlot;
  @FXML private VBox problems;
  @FXML private VBox trustSlot;
  @FXML private HBox production;
  @FXML private GridPane cards;
  @FXML private Button test;
  @FXML private CheckBox waitWhenAsked;
  @FXML private ToggleButton trust;

  /**
   * The page in this language.
   *
   * @param toFiles goes back to the certificate and key files
   */
  public SubmissionController(
      SubmissionViewModel viewModel, Messages messages, Consumer<IdentityChosen> toFiles) {
    this.viewModel = viewModel;
    this.messages = messages;
    this.toFiles = toFiles;
  }

  @FXML
  private void initialize() {
    WhileShown.in(root, viewModel.rows()).subscribe(new ResultNews(root, messages)::follow);
    drawReview();
    drawCards();
    drawRun();
    WhileShown.in(root, viewModel.runs().phase())
        .subscribe(
            phase -> {
              visible(review, phase == Phase.REVIEW);
              visible(run, phase != Phase.REVIEW);
            });
    WhileShown.in(root, viewModel.input()).subscribe(known -> warnOfProduction());
  }

  private void drawReview() {
    ReviewTable table = new ReviewTable(messages);
    tableSlot.getChildren().add(table);
    EarlierCard earlier = new EarlierCard(viewModel, messages);
    earlierSlot.getChildren().add(earlier);
    earlierSlot.managedProperty().bind(earlier.managedProperty());
    WhileShown.in(root, viewModel.rows()).subscribe(table::show);
    WhileShown.in(root, viewModel.tests().testedAt()).subscribe(table::showTested);
    TrustSection section = new TrustSection(viewModel.authorities(), messages);
    trustSlot.getChildren().add(section);
    trust.selectedProperty().subscribe(open -> visible(trustSlot, open));
    RefusalCards refusals =
        new RefusalCards(messages, remedies(problem -> actions(problem, section)));
    problems.getChildren().add(refusals);
    problems.managedProperty().bind(refusals.managedProperty());
    WhileShown.in(root, viewModel.rows()).subscribe(refusals::show);
    WhileShown.in(root, viewModel.rows()).subscribe(this::openTrust);
    waitWhenAsked.selectedProperty().set(viewModel.runs().waitWhenAsked().get());
    waitWhenAsked.selectedProperty().subscribe(now -> viewModel.runs().waitWhenAsked().set(now));
    WhileShown.in(root, viewModel.rows())
        .subscribe(rows -> visible(waitWhenAsked, rows.size() > 1));
    test.setOnAction(event -> viewModel.testConnections());
    BusyButton.rest(test, viewModel.tests().underWay().map(count -> count > 0));
  }

  private RefusalCards.Remedies remedies(Function<Problem, List<Node>> actions) {
    return new RefusalCards.Remedies(actions, viewModel.authorities()::published);
  }

  private List<Node> actions(Problem problem, TrustSection section) {
    return switch (problem.code()) {
      case SERVER_UNTRUSTED, SERVER_CHAIN_INCOMPLETE ->
          List.of(opening(section.fetchButton()), opening(section.addButton()));
      case FILE_CHANGED -> List.of(filesButton());
      default -> List.of();
    };
  }

  /** What comes of it stands among what is trusted. */
  private Button opening(Button button) {
    button.addEventFilter(ActionEvent.ACTION, event -> trust.setSelected(true));
    return button;
  }

  private Button filesButton() {
    Button files = new Button(messages.get("wizard.back.credentials"), Icons.of("fth-key"));
    files.setOnAction(event -> viewModel.input().get().ifPresent(this::goToFiles));
    return files;
  }

  /** What has ended stays as it came; whatever may be registered is left out of what follows. */
  private void goToFiles(IdentityChosen known) {
    if (viewModel.runs().phase().get() == Phase.ENDED) {
      viewModel.cancel();
    }
    toFiles.accept(known);
  }

  private void openTrust(List<TargetRow> rows) {
    following.unsubscribe();
    following =
        Subscription.combine(
            rows.stream()
                .map(row -> WhileShown.in(root, row.standing()).subscribe(this::openTrust))
                .toArray(Subscription[]::new));
  }

  /** Where a server is not trusted, what is trusted is the next thing to look at. */
  private void openTrust(Standing standing) {
    if (standing.problem().filter(it -> it.code() == ProblemCode.SERVER_UNTRUSTED).isPresent()) {
      trust.setSelected(true);
    }
  }

  private void drawCards() {
    RequestCard request = new RequestCard(viewModel, messages);
    ApplicantCard applicant = new ApplicantCard(messages);
    applicant.setMinWidth(APPLICANT_WIDTH);
    GridPane.setHgrow(request, Priority.ALWAYS);
    WhileShown.in(root, viewModel.input())
        .subscribe(
            known ->
                known
                    .map(IdentityChosen::identity)
                    .ifPresent(identity -> applicant.show(identity.certificate())));
    root.widthProperty()
        .subscribe(
            width -> {
              cards.getChildren().clear();
              boolean wide = width.doubleValue() >= ROOM_FOR_TWO_COLUMNS;
              cards.add(request, 0, 0);
              cards.add(applicant, wide ? 1 : 0, wide ? 0 : 1);
              applicant.arrange(!wide);
            });
  }

  private void drawRun() {
    RunSummary summary = new RunSummary(messages);
    RunTable table = new RunTable(messages);
    run.getChildren()
        .addAll(
            summary,
            new ExchangeDrawing(messages, viewModel.rows()),
            new NextActs(viewModel.runs(), messages),
            table,
            new EndedProblems(
                viewModel.runs(),
                messages,
                remedies(
                    problem ->
                        problem.code() == ProblemCode.FILE_CHANGED
                            ? List.of(filesButton())
                            : List.of())));
    WhileShown.in(run, viewModel.runs().tally()).subscribe(summary::show);
    WhileShown.in(run, viewModel.runs().phase()).subscribe(phase -> showRun(table, phase));
  }

  private void showRun(RunTable table, Phase phase) {
    if (phase != Phase.REVIEW) {
      table.show(viewModel.runs().rows());
    }
    table.tick(phase == Phase.RUNNING);
  }

  /** Where there is nothing to warn of, nothing is laid out. */
  private void warnOfProduction() {
    review.getChildren().remove(production);
    if (viewModel.production()) {
      review.getChildren().add(review.getChildren().indexOf(cards), production);
    }
  }

  private static void visible(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }
}
