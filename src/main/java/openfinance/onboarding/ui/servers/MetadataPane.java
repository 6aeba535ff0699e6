package openfinance.onboarding.ui.servers;

import java.util.Locale;
import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import openfinance.onboarding.discovery.MetadataView;
import openfinance.onboarding.discovery.MetadataView.Member;
import openfinance.onboarding.discovery.ServerMetadata;
import openfinance.onboarding.ui.feedback.CopyableText;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.i18n.Messages;

/** A metadata document: the members that matter here, and below them every line. */
final class MetadataPane extends VBox {
  private static final double GAP = 16;
  private static final KeyCombination SEARCH =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

  private final Messages messages;
  private final MetadataView view;
  private final TextField search = new TextField();
  private final MetadataLines lines;

  MetadataPane(Messages messages, String server, ServerMetadata metadata, MetadataView view) {
    this.messages = messages;
    this.view = view;
    this.lines = new MetadataLines(messages, view);
    getStyleClass().add("metadata");
    Label heading = new Label(messages.get("servers.document.heading", server));
    heading.getStyleClass().add("heading");
    heading.setWrapText(true);
    CopyableText address =
        new CopyableText(
            messages, messages.get("servers.document.address"), metadata.wellKnown().toString());
    ScrollPane explained = new ScrollPane(explained());
    explained.setFitToWidth(true);
    explained.getStyleClass().addAll("card", "metadata-members");
    getChildren().addAll(heading, address, explained, tools(metadata), lines);
    VBox.setVgrow(lines, Priority.ALWAYS);
  }

  void addAccelerators(Scene scene) {
    scene.getAccelerators().put(SEARCH, search::requestFocus);
    scene.getAccelerators().put(new KeyCodeCombination(KeyCode.F3), lines::next);
  }

  private GridPane explained() {
    GridPane grid = new GridPane();
    grid.setHgap(GAP);
    grid.getStyleClass().add("metadata-grid");
    ColumnConstraints name = new ColumnConstraints();
    name.setPercentWidth(34);
    ColumnConstraints rest = new ColumnConstraints();
    rest.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(name, rest);
    int row = 0;
    for (Map.Entry<Member, String> member : view.members().entrySet()) {
      grid.addRow(row++, what(member.getKey()), value(member.getKey(), member.getValue()));
    }
    return grid;
  }

  private Label what(Member member) {
    String key = member.name().toLowerCase(Locale.ROOT).replace('_', '-');
    Label what = new Label(messages.get("servers.document.member." + key));
    what.getStyleClass().add("secondary");
    what.setWrapText(true);
    return what;
  }

  private VBox value(Member member, String value) {
    Label path = new Label(member.path());
    path.getStyleClass().addAll("mono", "muted");
    path.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    return new VBox(path, new CopyableText(messages, member.path(), value));
  }

  private HBox tools(ServerMetadata metadata) {
    search.setPromptText(messages.get("servers.document.search"));
    search.setAccessibleText(messages.get("servers.document.search"));
    search.getStyleClass().add("server-search");
    search.textProperty().subscribe((before, now) -> lines.find(now));
    search.setOnAction(event -> lines.next());
    Button next = new Button(messages.get("servers.document.next"), Icons.of("fth-arrow-down"));
    next.setMinWidth(USE_PREF_SIZE);
    next.setOnAction(event -> lines.next());
    Label found = new Label();
    found.getStyleClass().add("secondary");
    found.textProperty().bind(lines.found());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button copy = new Button(messages.get("servers.document.copy"), Icons.of("fth-copy"));
    copy.setMinWidth(USE_PREF_SIZE);
    copy.setOnAction(
        event ->
            Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, metadata.document())));
    HBox tools = new HBox(search, next, found, space, copy);
    tools.getStyleClass().add("tools");
    return tools;
  }
}
