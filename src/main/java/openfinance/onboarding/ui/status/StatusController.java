package openfinance.onboarding.ui.status;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.ui.feedback.Announcement;
import openfinance.onboarding.ui.feedback.ProblemCard;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.followup.ClientIdCard;
import openfinance.onboarding.ui.followup.ClientIdLine;
import openfinance.onboarding.ui.followup.EvidenceSaving;
import openfinance.onboarding.ui.followup.FollowUp;
import openfinance.onboarding.ui.followup.RegistrationDetail;
import openfinance.onboarding.ui.followup.SaveTarget;
import openfinance.onboarding.ui.i18n.Messages;

/** Draws the last page: the client id, the LFIs beside the details of one, and how to confirm. */
public final class StatusController {
  private final StatusViewModel viewModel;
  private final Messages messages;
  private final Consumer<String> browser;
  private final SaveTarget target;

  @FXML private VBox problems;
  @FXML private HBox attempts;
  @FXML private VBox lineSlot;
  @FXML private VBox clientSlot;

  /**
   * The page in this language.
   *
   * @param browser opens an address in the system's browser or mail program
   * @param target asks where to save evidence
   */
  public StatusController(
      StatusViewModel viewModel, Messages messages, Consumer<String> browser, SaveTarget target) {
    this.viewModel = viewModel;
    this.messages = messages;
    this.browser = browser;
    this.target = target;
  }

  @FXML
  private void initialize() {
    FollowUp followUp = viewModel.followUp();
    EvidenceSaving saving = new EvidenceSaving(followUp, messages, target);
    RegistrationDetail detail =
        new RegistrationDetail(
            followUp,
            messages,
            browser,
            it -> List.of(tryAgain(it)),
            it -> saving.askCalendar(attempts.getScene().getWindow(), it, this::saved));
    HBox.setHgrow(detail, Priority.ALWAYS);
    attempts.getChildren().setAll(new AttemptList(viewModel, messages), detail);
    ClientIdCard client = new ClientIdCard(followUp, messages, browser);
    clientSlot.getChildren().add(client);
    ClientIdLine line = new ClientIdLine(followUp, messages, client);
    lineSlot.getChildren().add(line);
    WhileShown.in(attempts, viewModel.registrations())
        .subscribe(now -> detail.show(viewModel.selectedRegistration()));
    WhileShown.in(attempts, viewModel.selected())
        .subscribe(now -> detail.show(viewModel.selectedRegistration()));
    WhileShown.in(attempts, viewModel.registrations())
        .subscribe(now -> now.stream().findFirst().ifPresent(line::show));
    WhileShown.in(attempts, followUp.book()).subscribe((before, now) -> showTold(line, detail));
    WhileShown.in(attempts, followUp.problem())
        .subscribe(problem -> ProblemCard.showIn(problems, messages, problem.stream().toList()));
    viewModel.onSaveEvidence(
        () ->
            saving.ask(
                attempts.getScene().getWindow(), viewModel.registrations().get(), this::saved));
  }

  /** What the person told of the application is on the page in several places. */
  private void showTold(ClientIdLine line, RegistrationDetail detail) {
    viewModel.registrations().get().stream().findFirst().ifPresent(line::show);
    detail.show(viewModel.selectedRegistration());
  }

  private void saved(Path file) {
    viewModel.saved();
    Announcement.say(attempts, messages.get("followup.saved", file.getFileName().toString()));
  }

  private Node tryAgain(Registration registration) {
    Button again = RegistrationDetail.button(messages.get("status.again"), "fth-activity");
    again.setOnAction(event -> viewModel.tryAgain(registration));
    return again;
  }
}
