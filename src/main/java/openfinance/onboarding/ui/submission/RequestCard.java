package openfinance.onboarding.ui.submission;

import java.util.List;
import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import openfinance.onboarding.registration.RequestBody;
import openfinance.onboarding.ui.feedback.Copied;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.ServerName;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.i18n.Messages;

/** The request as it goes out to one of the servers. */
final class RequestCard extends VBox {
  private final SubmissionViewModel viewModel;
  private final Messages messages;
  private final Label title = new Label();
  private final MenuButton others = new MenuButton();
  private final Button curl = new Button();
  private final TextFlow request = new TextFlow();
  private final Label note = new Label();
  private int shown;

  RequestCard(SubmissionViewModel viewModel, Messages messages) {
    this.viewModel = viewModel;
    this.messages = messages;
    getStyleClass().add("card");
    title.getStyleClass().add("section-title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    others.setText(messages.get("submission.request.other"));
    others.getStyleClass().addAll("flat", "small-button");
    curl.setId("copyCurl");
    curl.setText(messages.get("submission.request.curl"));
    curl.getStyleClass().add("small-button");
    curl.setOnAction(event -> copy());
    others.setMinWidth(Region.USE_PREF_SIZE);
    curl.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(title, others, curl);
    head.getStyleClass().addAll("card-head", "tight");
    request.getStyleClass().add("code-block");
    request.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    note.setText(messages.get("submission.request.note"));
    note.getStyleClass().add("secondary");
    note.setWrapText(true);
    VBox body =
        new VBox(new ExchangeDrawing(messages, viewModel.rows()), request, bodyChoice(), note);
    body.getStyleClass().add("card-body");
    getChildren().addAll(head, body);
    WhileShown.in(this, viewModel.rows()).subscribe(this::showServers);
    WhileShown.in(this, viewModel.history().known()).subscribe(known -> showFirst());
    WhileShown.in(this, viewModel.body()).subscribe(content -> draw());
  }

  private void showServers(List<TargetRow> rows) {
    others.getItems().clear();
    for (int i = 0; i < rows.size(); i++) {
      int index = i;
      MenuItem item = new MenuItem(name(rows.get(i)));
      item.setOnAction(
          event -> {
            shown = index;
            draw();
          });
      others.getItems().add(item);
    }
    others.setVisible(rows.size() > 1);
    others.setManaged(rows.size() > 1);
    showFirst();
  }

  /** The first that will be sent; one that is left out only where all are. */
  private void showFirst() {
    shown =
        viewModel.included().stream()
            .findFirst()
            .map(row -> viewModel.rows().get().indexOf(row))
            .orElse(0);
    draw();
  }

  private void draw() {
    List<TargetRow> rows = viewModel.rows().get();
    if (shown >= rows.size()) {
      return;
    }
    TargetRow row = rows.get(shown);
    title.setText(messages.get("submission.request.title", row.target().organisationName()));
    showIdle();
    RequestPreview preview = viewModel.request(row);
    request
        .getChildren()
        .setAll(
            text(preview.before(), "code"),
            placeholder(messages.get("submission.request.id")),
            text(preview.after(), "code"));
  }

  private HBox bodyChoice() {
    ToggleGroup group = new ToggleGroup();
    HBox choice = new HBox();
    Label name = new Label(messages.get("submission.request.body"));
    name.getStyleClass().add("secondary");
    choice.getChildren().add(name);
    for (RequestBody body : RequestBody.values()) {
      ToggleButton button =
          new ToggleButton(body.content().orElse(messages.get("submission.request.body.EMPTY")));
      button.setId("body-" + body.name());
      button.setToggleGroup(group);
      button
          .getStyleClass()
          .addAll("small-button", body == RequestBody.JSON ? "left-pill" : "right-pill");
      button.setAccessibleText(
          messages.get("submission.request.body.name") + ": " + button.getText());
      button.setOnAction(event -> viewModel.body().set(body));
      WhileShown.in(button, viewModel.body()).subscribe(now -> button.setSelected(now == body));
      choice.getChildren().add(button);
    }
    HBox.setMargin(name, new javafx.geometry.Insets(0, 12, 0, 0));
    choice.setAlignment(Pos.CENTER_LEFT);
    return choice;
  }

  private void copy() {
    viewModel.curl(
        viewModel.rows().get().get(shown),
        command -> {
          Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, command));
          Copied.on(curl, messages, this::showIdle);
        },
        problem -> note.setText(messages.title(problem.code())));
  }

  private void showIdle() {
    curl.setGraphic(Icons.of("fth-copy"));
    curl.setAccessibleText(curl.getText());
  }

  private static String name(TargetRow row) {
    return ServerName.inLine(row.target().organisationName(), row.target().serverName());
  }

  /** A label, which stays whole: text of both directions in one flow stops JavaFX's layout. */
  private static Label placeholder(String words) {
    Label label = new Label(words);
    label.getStyleClass().addAll("mono", "muted");
    return label;
  }

  private static Text text(String words, String styleClass) {
    Text text = new Text(words);
    text.getStyleClass().addAll("mono", styleClass);
    return text;
  }
}
