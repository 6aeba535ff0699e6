package openfinance.onboarding.ui.status;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import openfinance.onboarding.ui.feedback.CopyableText;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.MenuPath;
import openfinance.onboarding.ui.i18n.Messages;

/** The client id in both forms, and the page of the Trust Framework that says which is used. */
final class ClientIdCard extends VBox {
  private final Messages messages;
  private final Consumer<String> browser;

  ClientIdCard(Messages messages, Consumer<String> browser) {
    this.messages = messages;
    this.browser = browser;
    getStyleClass().addAll("card", "client-id");
  }

  void show(Applicant applicant) {
    Label title = new Label(messages.get("status.client.title"));
    title.getStyleClass().add("section-title");
    title.setMinWidth(USE_PREF_SIZE);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Label use = new Label(messages.get("status.client.use"));
    use.getStyleClass().add("secondary");
    use.setWrapText(true);
    HBox head = new HBox(title, use);
    head.getStyleClass().add("card-head");
    VBox body = new VBox(where(applicant), identifiers(applicant));
    body.getStyleClass().add("client-id-body");
    getChildren().setAll(head, body);
  }

  private HBox where(Applicant applicant) {
    Label words = new Label(messages.get("status.client.where"));
    words.getStyleClass().add("secondary");
    words.setWrapText(true);
    MenuPath path = new MenuPath(List.of("Organisation", "Applications", applicant.name()));
    HBox.setHgrow(path, Priority.ALWAYS);
    Hyperlink open =
        new Hyperlink(
            messages.get("status.client.open"), Icons.of("fth-external-link", "small", "run"));
    open.getStyleClass().addAll("detail", "plain");
    open.setContentDisplay(ContentDisplay.RIGHT);
    open.setMinWidth(USE_PREF_SIZE);
    open.setOnAction(
        event -> {
          open.setVisited(false);
          browser.accept(applicant.page());
        });
    HBox where = new HBox(8, words, path, open);
    where.setAlignment(Pos.CENTER_LEFT);
    return where;
  }

  private GridPane identifiers(Applicant applicant) {
    GridPane grid = new GridPane();
    grid.setHgap(16);
    grid.addRow(0, label("application"), value("application", applicant.applicationId()));
    grid.addRow(1, label("client"), value("client", applicant.clientId()));
    return grid;
  }

  private Label label(String name) {
    Label label = new Label(messages.get("status.client." + name));
    label.getStyleClass().add("secondary");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private CopyableText value(String name, String value) {
    return new CopyableText(messages, messages.get("status.client." + name), value);
  }
}
