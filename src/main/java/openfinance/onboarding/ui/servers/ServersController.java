package openfinance.onboarding.ui.servers;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.ToggleSwitch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import openfinance.onboarding.directory.ListedServer;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.ui.feedback.Announcement;
import openfinance.onboarding.ui.feedback.Focus;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.i18n.Messages;
import org.jspecify.annotations.Nullable;

/** Draws the second page. */
public final class ServersController {
  private static final double NARROW = 760;
  private static final double ROW = 52;
  private static final double ROW_NARROW = 70;
  private static final KeyCombination SEARCH =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

  private final ServersViewModel viewModel;
  private final Messages messages;
  private final ServerWords words;
  private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper();

  @FXML private VBox page;
  @FXML private HBox tools;
  @FXML private HBox moreTools;
  @FXML private CustomTextField serverSearch;
  @FXML private MenuButton accountType;
  @FXML private MenuButton apiFamily;
  @FXML private ToggleSwitch withInactive;
  @FXML private Region space;
  @FXML private ToggleButton byHand;
  @FXML private VBox manual;
  @FXML private CustomTextField typed;
  @FXML private Button add;
  @FXML private Label typedProblem;
  @FXML private VBox directoryProblem;
  @FXML private VBox table;
  @FXML private ListView<ListedServer> serverList;
  @FXML private Label count;
  @FXML private Label explanation;
  @FXML private MenuButton more;
  @FXML private VBox serverTools;
  @FXML private VBox pickedSection;
  @FXML private Label pickedCount;
  @FXML private VBox picked;
  @FXML private HBox several;
  @FXML private CheckBox severalConfirmed;

  /** The page in this language. */
  public ServersController(ServersViewModel viewModel, Messages messages) {
    this.viewModel = viewModel;
    this.messages = messages;
    this.words = new ServerWords(messages);
  }

  @FXML
  private void initialize() {
    ServerFilters filters = new ServerFilters(viewModel.directory(), messages);
    filters.bind(serverSearch, withInactive);
    filters.bind(accountType, apiFamily);
    bindList();
    bindManual();
    OtherDirectoryBar otherDirectory = new OtherDirectoryBar(viewModel, messages);
    otherDirectory.offerIn(more);
    serverTools.getChildren().add(otherDirectory);
    bindPicks();
    WhileShown.in(page, viewModel.directory().state()).subscribe(this::showState);
    page.widthProperty()
        .subscribe(width -> narrow.set(width.doubleValue() > 0 && width.doubleValue() < NARROW));
    narrow.subscribe(this::arrange);
    serverSearch.setOnAction(event -> serverList.requestFocus());
    page.sceneProperty().subscribe(this::sceneChanged);
  }

  private void sceneChanged(Scene before, Scene now) {
    if (before != null) {
      before.getAccelerators().remove(SEARCH);
    }
    if (now != null) {
      now.getAccelerators().put(SEARCH, serverSearch::requestFocus);
    }
  }

  private void arrange(boolean narrowNow) {
    moreTools.getChildren().clear();
    tools.getChildren().setAll(serverSearch, accountType, apiFamily);
    (narrowNow ? moreTools : tools).getChildren().addAll(withInactive, space, byHand, more);
    moreTools.setManaged(narrowNow);
    serverList.setFixedCellSize(narrowNow ? ROW_NARROW : ROW);
    HBox head = ServerColumns.head(messages, narrowNow, viewModel.directory().order());
    table.getChildren().setAll(head, serverList);
  }

  private void bindList() {
    serverList.setCellFactory(list -> new ServerCell(viewModel, messages, narrow));
    new ServerListKeys(serverList, viewModel).bind();
    WhileShown.in(page, viewModel.directory().visible()).subscribe(this::showRows);
    WhileShown.in(page, viewModel.registered().times()).subscribe(now -> serverList.refresh());
    serverList.getSelectionModel().selectedItemProperty().subscribe(this::explain);
    explanation.setTooltip(new Tooltip());
    explanation.getTooltip().textProperty().bind(explanation.textProperty());
  }

  /**
   * A list of its own each time: of one whose items are replaced, the view would mark every row as
   * changed, those out of sight too.
   */
  private void showRows(List<ListedServer> rows) {
    serverList.setItems(FXCollections.observableList(rows));
    int selected = serverList.getSelectionModel().getSelectedIndex();
    if (selected >= 0) {
      // What the space bar picks is what has the focus's border.
      serverList.getFocusModel().focus(selected);
    }
    showCount();
  }

  /** Says of the row that is selected what its mark means. */
  private void explain(@Nullable ListedServer row) {
    explanation.setText(
        row == null
            ? ""
            : words.explanation(row, row.wellKnown().flatMap(viewModel.registered()::at)));
  }

  private void showState(DirectoryList.State state) {
    boolean listed = !(state instanceof DirectoryList.State.Unavailable);
    if (!listed) {
      viewModel.manual().open().set(true);
    }
    new DirectoryStanding(viewModel, messages, directoryProblem, serverSearch)
        .show(state, serverList);
    table.setVisible(listed);
    table.setManaged(listed);
    showCount();
  }

  private void showCount() {
    DirectoryList list = viewModel.directory();
    int all = list.all().size();
    count.setText(
        all == 0
            ? ""
            : messages.get("servers.count", all, list.active(), list.visible().get().size()));
    Announcement.say(count);
  }

  private void bindManual() {
    byHand.selectedProperty().bindBidirectional(viewModel.manual().open());
    manual.visibleProperty().bind(byHand.selectedProperty());
    manual.managedProperty().bind(byHand.selectedProperty());
    byHand.setOnAction(event -> typed.requestFocus());
    typed.textProperty().bindBidirectional(viewModel.manual().typed());
    typed.setOnAction(event -> viewModel.manual().add());
    add.setOnAction(event -> viewModel.manual().add());
    WhileShown.in(page, viewModel.manual().problem()).subscribe(this::showTypedProblem);
  }

  private void showTypedProblem(Optional<Problem> problem) {
    typedProblem.setText(problem.map(found -> messages.of(found).summary()).orElse(""));
    typedProblem.setManaged(problem.isPresent());
  }

  private void bindPicks() {
    severalConfirmed.setText(messages.get("servers.several.confirm"));
    severalConfirmed.selectedProperty().bindBidirectional(viewModel.liveProving().confirmed());
    several.visibleProperty().bind(viewModel.liveProving().applies());
    several.managedProperty().bind(viewModel.liveProving().applies());
    WhileShown.follow(page, viewModel.picked(), this::showPicks);
  }

  /** Rows of picks that stay are kept, so that the focus in them is. */
  private void showPicks() {
    List<Node> rows = new ArrayList<>();
    for (PickedServer pick : viewModel.picked()) {
      rows.add(
          picked.getChildren().stream()
              .filter(node -> node instanceof PickedRow row && row.pick() == pick)
              .findFirst()
              .orElseGet(() -> new PickedRow(viewModel, pick, messages, narrow)));
    }
    Focus.keepRow(picked, () -> picked.getChildren().setAll(rows), PickedRow.REMOVE, serverSearch);
    pickedCount.setText(messages.get("servers.picked.count", rows.size()));
    pickedSection.setVisible(!rows.isEmpty());
    pickedSection.setManaged(!rows.isEmpty());
    serverList.refresh();
  }
}
