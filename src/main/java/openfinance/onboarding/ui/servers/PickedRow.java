package openfinance.onboarding.ui.servers;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import openfinance.onboarding.directory.WebAddress;
import openfinance.onboarding.discovery.MetadataView;
import openfinance.onboarding.discovery.ResolvedServer;
import openfinance.onboarding.problem.Finding;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.problem.ProblemText;
import openfinance.onboarding.problem.Severity;
import openfinance.onboarding.ui.feedback.Announcement;
import openfinance.onboarding.ui.feedback.CopyableText;
import openfinance.onboarding.ui.feedback.FindingRow;
import openfinance.onboarding.ui.feedback.Focus;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.ProblemCard;
import openfinance.onboarding.ui.feedback.ServerName;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.feedback.WorthShowing;
import openfinance.onboarding.ui.i18n.Messages;

/** A picked server with its registration endpoint, or with what is in the way. */
final class PickedRow extends VBox {

  /** The selector of the button that removes the pick. */
  static final String REMOVE = ".remove-pick";

  /** In characters: what has room beside the name in a window of the usual width. */
  private static final int LONGEST_BESIDE = 74;

  private static final int LONGEST_BESIDE_BUTTON = 60;

  private final ServersViewModel viewModel;
  private final PickedServer pick;
  private final Messages messages;
  private final StackPane icon = new StackPane();
  private final HBox words = new HBox();
  private Pane lines = words;
  private final Label time = new Label();
  private final RetryButton retry;
  private final Button document = new Button();
  private final VBox below = new VBox();
  private final WorthShowing reading = new WorthShowing();

  PickedRow(
      ServersViewModel viewModel,
      PickedServer pick,
      Messages messages,
      ObservableValue<Boolean> narrow) {
    this.viewModel = viewModel;
    this.pick = pick;
    this.messages = messages;
    this.retry = new RetryButton(viewModel, pick, messages);
    setId(pick.fieldId());
    getStyleClass().add("picked-row");
    below.getStyleClass().add("picked-below");
    words.getStyleClass().add("picked-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    time.getStyleClass().add("secondary");
    time.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(icon, words, time, retry, document, remove());
    line.getStyleClass().add("picked-line");
    getChildren().addAll(line, below);
    document.setId(pick.fieldId() + "-document");
    document.setGraphic(Icons.of("fth-file-text"));
    document.getStyleClass().addAll("flat", "copy-button");
    document.setAccessibleText(messages.get("servers.document.open", pick.name()));
    document.setTooltip(new Tooltip(messages.get("servers.document.open", pick.name())));
    document.setOnAction(event -> viewModel.view(pick, this::open));
    Runnable show = () -> Focus.keep(this, () -> show(pick.resolution().get(), narrow.getValue()));
    WhileShown.in(this, pick.resolution()).subscribe(now -> show.run());
    WhileShown.in(this, viewModel.registered().times()).subscribe((before, now) -> show.run());
    narrow.subscribe((before, now) -> show.run());
    WhileShown.in(this, pick.resolution()).subscribe((before, now) -> tell(now));
  }

  /** The pick that the row shows. */
  PickedServer pick() {
    return pick;
  }

  private Button remove() {
    Button remove = new Button(null, Icons.of("fth-x"));
    remove.setId(pick.fieldId() + "-remove");
    remove.getStyleClass().addAll("flat", "copy-button", "remove-pick");
    String name = messages.get("servers.remove", pick.name());
    remove.setAccessibleText(name);
    remove.setTooltip(new Tooltip(name));
    remove.setOnAction(event -> viewModel.remove(pick));
    return remove;
  }

  private void show(Resolution resolution, boolean narrow) {
    Label name = ServerName.label(messages, pick.name());
    boolean stacked = narrow || pick.listed().isEmpty() || hasLongEndpoint(resolution);
    name.getStyleClass().addAll("strong", "picked-name");
    if (!stacked) {
      name.getStyleClass().add("beside");
    }
    lines = stacked ? new VBox(name) : words;
    words.getChildren().setAll(stacked ? lines : name);
    below.getChildren().clear();
    time.setText("");
    boolean resolved = resolution instanceof Resolution.Resolved;
    document.setVisible(resolved);
    document.setManaged(resolved);
    retry.show(resolution, resolved ? document : lookup(REMOVE));
    switch (resolution) {
      case Resolution.Waiting() -> note(State.WAITING, messages.get("servers.picked.waiting"));
      case Resolution.Reading() -> note(State.RUNNING, messages.get("servers.picked.reading"));
      case Resolution.Resolved(ResolvedServer server) -> resolved(server);
      case Resolution.AwaitsCertificate() -> awaitsCertificate();
      case Resolution.Failed(Problem problem) -> failed(problem);
    }
    below.setManaged(!below.getChildren().isEmpty());
    setAccessibleText(pick.name());
  }

  /** A long endpoint stands below the name: it is never shortened. */
  private static boolean hasLongEndpoint(Resolution resolution) {
    return resolution instanceof Resolution.Resolved(ResolvedServer server)
        && server.metadata().registrationEndpoint().toString().length()
            > (resolution.canBeReadAgain() ? LONGEST_BESIDE_BUTTON : LONGEST_BESIDE);
  }

  private void awaitsCertificate() {
    note(State.NOTE, messages.get("servers.picked.awaits"));
    below
        .getChildren()
        .add(
            new FindingRow(
                State.NOTE,
                messages.title(ProblemCode.DISCOVERY_NEEDS_CERTIFICATE),
                messages.get("servers.picked.awaits.goOn")));
  }

  /** The document may come when the page was left. */
  private void open(MetadataView view) {
    Optional<Scene> shown = Optional.ofNullable(getScene());
    pick.resolved()
        .ifPresent(
            server ->
                shown.ifPresent(
                    scene ->
                        MetadataWindow.open(
                            messages, pick.name(), server.metadata(), view, scene)));
  }

  private void sign(State state) {
    if (state != State.RUNNING) {
      reading.end();
    }
    icon.setVisible(true);
    icon.getChildren().setAll(Icons.of(state));
  }

  private void note(State state, String sentence) {
    sign(state);
    Label label = new Label(sentence);
    label.getStyleClass().add("detail");
    label.setWrapText(true);
    lines.getChildren().add(label);
    if (state == State.RUNNING) {
      reading.begin(List.of(icon, label));
    }
  }

  private void resolved(ResolvedServer server) {
    sign(server.findings().isEmpty() ? State.OK : State.WARNING);
    lines
        .getChildren()
        .add(
            new CopyableText(
                messages,
                messages.get("servers.picked.endpoint"),
                server.metadata().registrationEndpoint().toString()));
    time.setText(messages.get("servers.picked.time", Messages.seconds(server.elapsed())));
    below.getChildren().addAll(new PickNotes(messages, viewModel.registered()).of(pick, server));
    server.findings().forEach(finding -> below.getChildren().add(finding(finding)));
    if (server.needsConfirmation()) {
      below.getChildren().addAll(confirmation(server));
    }
  }

  private void tell(Resolution now) {
    switch (now) {
      case Resolution.Resolved resolved ->
          Announcement.say(this, pick.name() + ". " + time.getText());
      case Resolution.Failed(Problem problem) ->
          Announcement.say(this, pick.name() + ". " + messages.title(problem.code()));
      default -> {}
    }
  }

  private void failed(Problem problem) {
    note(State.DANGER, messages.title(problem.code()));
    ProblemCard card = new ProblemCard(messages, problem, List.of());
    below.getChildren().addAll(error(pick.fieldId()), card);
  }

  private Node finding(Finding finding) {
    Problem problem = finding.problem();
    ProblemText text = messages.of(problem);
    boolean stops = problem.code().severity() != Severity.WARNING;
    return new FindingRow(stops ? State.DANGER : State.WARNING, text.title(), text.summary());
  }

  private List<Node> confirmation(ResolvedServer server) {
    CheckBox box =
        new CheckBox(
            messages.get(
                "servers.picked.confirm",
                WebAddress.host(server.metadata().registrationEndpoint()),
                WebAddress.parse(server.metadata().issuer()).map(WebAddress::host).orElse("")));
    box.setId(pick.confirmationId());
    box.setWrapText(true);
    box.selectedProperty().bindBidirectional(pick.confirmed());
    return List.of(box, error(pick.confirmationId()));
  }

  private static Label error(String fieldId) {
    Label error = new Label();
    error.setId(fieldId + "-error");
    error.getStyleClass().add("field-error");
    error.setWrapText(true);
    error.setVisible(false);
    error.setManaged(false);
    return error;
  }
}
