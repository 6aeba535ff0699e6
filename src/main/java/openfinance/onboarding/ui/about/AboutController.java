package openfinance.onboarding.ui.about;

import java.nio.file.Path;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.GridPane;
import javafx.util.Duration;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.ui.feedback.CopyableText;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.tasks.Tasks;

/** Draws what the installation is. */
final class AboutController {
  private static final Duration CONFIRMED = Duration.seconds(2);

  private final Installation installation;
  private final Messages messages;
  private final Tasks tasks;
  private final Runnable done;

  @FXML private Label heading;
  @FXML private GridPane facts;
  @FXML private TextArea licences;
  @FXML private Button showLicences;
  @FXML private Button copySummary;
  @FXML private Button close;

  AboutController(Installation installation, Messages messages, Tasks tasks, Runnable done) {
    this.installation = installation;
    this.messages = messages;
    this.tasks = tasks;
    this.done = done;
  }

  @FXML
  private void initialize() {
    add("about.version", installation.version());
    add("about.build", installation.build());
    add("about.java", installation.java());
    add("about.system", installation.system());
    installation
        .program()
        .ifPresentOrElse(
            folder -> add("about.program", folder.toString()),
            () -> row("about.program", new Label(messages.get("about.fromSources"))));
    add("about.data", installation.folders().data().toString());
    add("about.log", installation.folders().log().toString());
    add("about.cache", installation.folders().cache().toString());
    copySummary.setOnAction(event -> copySummary());
    close.setOnAction(event -> done.run());
    showLicences.setVisible(installation.licences().isPresent());
    showLicences.setManaged(showLicences.isVisible());
    installation
        .licences()
        .ifPresent(file -> showLicences.setOnAction(event -> toggleLicences(file)));
    heading.requestFocus();
  }

  private void add(String key, String value) {
    row(key, new CopyableText(messages, messages.get(key), value));
  }

  private void row(String key, Node value) {
    Label name = new Label(messages.get(key));
    name.getStyleClass().add("secondary");
    name.setMinWidth(Label.USE_PREF_SIZE);
    facts.addRow(facts.getRowCount(), name, value);
  }

  private void copySummary() {
    Clipboard.getSystemClipboard()
        .setContent(Map.of(DataFormat.PLAIN_TEXT, installation.summary(messages.locale())));
    copySummary.setText(messages.get("about.summary.copied"));
    PauseTransition pause = new PauseTransition(CONFIRMED);
    pause.setOnFinished(event -> copySummary.setText(messages.get("about.summary.copy")));
    pause.play();
  }

  private void toggleLicences(Path file) {
    boolean show = !licences.isVisible();
    licences.setVisible(show);
    licences.setManaged(show);
    showLicences.setText(messages.get(show ? "about.licences.hide" : "about.licences.show"));
    if (show && licences.getText().isEmpty()) {
      tasks.run(
          () -> Outcome.success(Installation.read(file)),
          licences::setText,
          problem -> licences.setText(messages.of(problem).title()));
    }
  }
}
