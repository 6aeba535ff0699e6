package openfinance.onboarding.ui.servers;

import java.io.File;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.i18n.ArabicWrapping;
import openfinance.onboarding.ui.i18n.Messages;

/** Where another directory is named: an address is typed, or a file chosen. */
final class OtherDirectoryBar extends VBox {
  private static final String EXAMPLE = "https://data.directory.openfinance.ae/participants";

  private final ServersViewModel viewModel;
  private final OtherDirectory entry;
  private final Messages messages;
  private final TextField typed = new TextField();

  OtherDirectoryBar(ServersViewModel viewModel, Messages messages) {
    this.viewModel = viewModel;
    this.entry = viewModel.otherDirectory();
    this.messages = messages;
    getStyleClass().add("manual");
    visibleProperty().bind(entry.open());
    managedProperty().bind(entry.open());
    Label label = new Label(messages.get("servers.other.label"));
    label.setMinWidth(USE_PREF_SIZE);
    label.setLabelFor(typed);
    typed.setId("otherDirectory");
    typed.setPromptText(EXAMPLE);
    typed.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    typed.textProperty().bindBidirectional(entry.typed());
    typed.setOnAction(event -> entry.read());
    HBox.setHgrow(typed, Priority.ALWAYS);
    HBox line =
        new HBox(
            label,
            typed,
            button("servers.other.browse", this::browse),
            button("servers.other.read", entry::read));
    line.getStyleClass().add("tools");
    getChildren().addAll(line, problem());
  }

  /** Puts what can be done with the directory into a menu. */
  void offerIn(MenuButton menu) {
    MenuItem again = item("servers.list.retry", viewModel::readAgain);
    MenuItem another = item("servers.other.open", this::open);
    another.setId("anotherDirectory");
    MenuItem own = item("servers.other.back", entry::back);
    menu.getItems().setAll(again, another, own);
    menu.setOnShowing(event -> own.setDisable(viewModel.directory().other().isEmpty()));
  }

  private void open() {
    entry.open().set(true);
    typed.requestFocus();
  }

  private MenuItem item(String key, Runnable act) {
    MenuItem item = new MenuItem(messages.get(key));
    item.setOnAction(event -> act.run());
    return item;
  }

  private Button button(String key, Runnable act) {
    Button button = new Button(messages.get(key));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    return button;
  }

  private Label problem() {
    Label problem = new Label();
    problem.getStyleClass().add("field-error");
    problem.setWrapText(true);
    WhileShown.in(problem, entry.problem())
        .subscribe(
            now -> {
              problem.setText(now.map(found -> messages.of(found).summary()).orElse(""));
              problem.setManaged(now.isPresent());
            });
    return problem;
  }

  private void browse() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(ArabicWrapping.title(messages.get("servers.other.choose")));
    File file = chooser.showOpenDialog(getScene().getWindow());
    if (file != null) {
      entry.typed().set(file.toString());
      entry.read();
    }
  }
}
