package openfinance.onboarding.ui.servers;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import openfinance.onboarding.directory.ListedServer;
import openfinance.onboarding.directory.Participants;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemText;
import openfinance.onboarding.ui.feedback.FindingRow;
import openfinance.onboarding.ui.feedback.Focus;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.ProblemCard;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.feedback.StateBadge;
import openfinance.onboarding.ui.i18n.Messages;

/** How far the directory is read, and why its list is old or cannot be had. */
final class DirectoryStanding {
  private final ServersViewModel viewModel;
  private final Messages messages;
  private final VBox problems;
  private final Node search;

  /**
   * Over the list.
   *
   * @param problems where it is said what is in the way
   * @param search has the focus where what had it is settled
   */
  DirectoryStanding(ServersViewModel viewModel, Messages messages, VBox problems, Node search) {
    this.viewModel = viewModel;
    this.messages = messages;
    this.problems = problems;
    this.search = search;
  }

  /** Says it above the list, and in its place while there is none. */
  void show(DirectoryList.State state, ListView<ListedServer> list) {
    Label placeholder =
        state instanceof DirectoryList.State.Reading
            ? new StateBadge(State.RUNNING, messages.get("servers.list.reading"))
            : new Label(messages.get("servers.list.none"));
    placeholder.getStyleClass().add("muted");
    list.setPlaceholder(placeholder);
    Focus.keep(problems, () -> problems.getChildren().setAll(problems(state)), search);
    problems.setManaged(!problems.getChildren().isEmpty());
  }

  private List<Node> problems(DirectoryList.State state) {
    return switch (state) {
      case DirectoryList.State.Reading() -> List.of();
      case DirectoryList.State.Listed(Participants list, boolean renewing) ->
          list.notRenewed().map(this::old).stream().toList();
      case DirectoryList.State.Unavailable(Problem problem) ->
          List.of(new ProblemCard(messages, problem, List.of(retry())));
    };
  }

  /** Why the list is an old copy. */
  private Node old(Problem problem) {
    ProblemText text = messages.of(problem);
    FindingRow why = new FindingRow(State.WARNING, text.title(), text.summary());
    HBox.setHgrow(why, Priority.ALWAYS);
    HBox box = new HBox(why, retry());
    box.getStyleClass().addAll("note-box", "warn");
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private Button retry() {
    Button retry = new Button(messages.get("servers.list.retry"), Icons.of("fth-activity"));
    retry.setId("directory-retry");
    retry.setMinWidth(Region.USE_PREF_SIZE);
    retry.setOnAction(event -> viewModel.readAgain());
    return retry;
  }
}
