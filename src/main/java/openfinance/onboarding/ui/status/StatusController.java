package openfinance.onboarding.ui.status;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.ui.feedback.ProblemCard;
import openfinance.onboarding.ui.i18n.Messages;

/** Draws the last page: the LFIs beside the details of one, and the client id below. */
public final class StatusController {
  private final StatusViewModel viewModel;
  private final Messages messages;
  private final Consumer<String> browser;

  @FXML private VBox problems;
  @FXML private HBox attempts;
  @FXML private VBox clientSlot;

  /**
   * The page in this language.
   *
   * @param browser opens an address in the system's browser or mail program
   */
  public StatusController(StatusViewModel viewModel, Messages messages, Consumer<String> browser) {
    this.viewModel = viewModel;
    this.messages = messages;
    this.browser = browser;
  }

  @FXML
  private void initialize() {
    AttemptDetail detail = new AttemptDetail(viewModel, messages, browser);
    HBox.setHgrow(detail, Priority.ALWAYS);
    attempts.getChildren().setAll(new AttemptList(viewModel, messages), detail);
    ClientIdCard client = new ClientIdCard(messages, browser);
    clientSlot.getChildren().add(client);
    viewModel.records().subscribe(records -> viewModel.applicant().ifPresent(client::show));
    viewModel.problem().subscribe(this::showProblem);
  }

  private void showProblem(Optional<Problem> problem) {
    problems
        .getChildren()
        .setAll(problem.stream().map(it -> new ProblemCard(messages, it, List.of())).toList());
    problems.setManaged(problem.isPresent());
  }
}
