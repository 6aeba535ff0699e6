package openfinance.onboarding.ui.home;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.ui.feedback.Announcement;
import openfinance.onboarding.ui.feedback.ProblemCard;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.followup.ClientIdCard;
import openfinance.onboarding.ui.followup.ClientIdLine;
import openfinance.onboarding.ui.followup.EvidenceSaving;
import openfinance.onboarding.ui.followup.RegistrationDetail;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.theme.Theme;

/** One registration's details, which stand in the place of the list, with the way back to it. */
final class DetailPane extends ScrollPane {
  private final HomeViewModel viewModel;
  private final Messages messages;
  private final Button back;
  private final Label heading = new Label();
  private final Label saved = new Label();
  private final VBox problems = new VBox();
  private final RegistrationDetail detail;
  private final ClientIdLine line;

  /**
   * Empty, to be filled by {@link #show}.
   *
   * @param browser opens an address in the system's browser or mail program
   * @param saving saves evidence of what is shown
   */
  DetailPane(
      HomeViewModel viewModel, Messages messages, Consumer<String> browser, EvidenceSaving saving) {
    this.viewModel = viewModel;
    this.messages = messages;
    back = new Button(messages.get("home.detail.back"));
    back.setId("back");
    back.setMinWidth(USE_PREF_SIZE);
    back.setOnAction(event -> viewModel.closeDetails());
    detail =
        new RegistrationDetail(
            viewModel.followUp(),
            messages,
            browser,
            it -> List.<Node>of(),
            it -> saving.askCalendar(getScene().getWindow(), it, this::saved));
    ClientIdCard client = new ClientIdCard(viewModel.followUp(), messages, browser);
    line = new ClientIdLine(viewModel.followUp(), messages, client);
    VBox cards = new VBox(line, detail, client);
    cards.getStyleClass().add("status");
    heading.setText(messages.get("home.detail.heading"));
    heading.getStyleClass().add("heading");
    heading.setFocusTraversable(true);
    VBox column = new VBox(head(saving), heading, problems, cards);
    column.getStyleClass().addAll("page-column", "status");
    VBox page = new VBox(column);
    page.getStyleClass().add("page");
    setContent(page);
    getStyleClass().add("page-scroll");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
  }

  private HBox head(EvidenceSaving saving) {
    saved.getStyleClass().add("secondary");
    Button save =
        RegistrationDetail.button(messages.get("followup.evidence.choose"), "fth-download");
    save.setOnAction(
        event ->
            saving.ask(
                getScene().getWindow(), viewModel.opened().get().stream().toList(), this::saved));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(12, back, space, saved, save);
    head.setAlignment(Pos.CENTER_LEFT);
    WhileShown.in(head, viewModel.opened()).subscribe(now -> saved.setText(""));
    return head;
  }

  private void saved(Path file) {
    saved.setText(messages.get("followup.saved", file.getFileName().toString()));
    Announcement.say(saved);
  }

  /** Shows the registration that is opened. */
  void show() {
    detail.show(viewModel.opened().get());
    viewModel.opened().get().ifPresent(line::show);
  }

  /** Shows what was just opened from its beginning, or from the message that was asked for. */
  void begin() {
    setVvalue(0);
    heading.requestFocus();
    if (viewModel.takeMessageWanted()) {
      // It was invisible until now, so nothing in it has a place yet.
      Theme.layOut(getScene());
      detail.showMessage();
    }
  }

  /** Shows problems, or none. */
  void showProblems(List<Problem> now) {
    ProblemCard.showIn(problems, messages, now);
  }
}
