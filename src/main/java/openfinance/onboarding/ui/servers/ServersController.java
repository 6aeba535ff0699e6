package openfinance.onboarding.ui.servers;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.ToggleSwitch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import openfinance.onboarding.directory.ListedServer;
import openfinance.onboarding.directory.ServerFilter;
import openfinance.onboarding.directory.ServerListing;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.ProblemCard;
import openfinance.onboarding.ui.i18n.Messages;

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
    bindFilter();
    bindList();
    bindManual();
    bindPicks();
    viewModel.directory().state().subscribe(this::showState);
    page.widthProperty()
        .subscribe(width -> narrow.set(width.doubleValue() > 0 && width.doubleValue() < NARROW));
    narrow.subscribe(this::arrange);
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
    (narrowNow ? moreTools : tools).getChildren().addAll(withInactive, space, byHand);
    moreTools.setManaged(narrowNow);
    serverList.setFixedCellSize(narrowNow ? ROW_NARROW : ROW);
    HBox head = ServerColumns.head(messages, narrowNow);
    head.getStyleClass().add("server-head");
    table.getChildren().setAll(head, serverList);
  }

  private void bindFilter() {
    serverSearch.setText(filter().search());
    serverSearch.textProperty().subscribe((before, now) -> filter(f -> f.withSearch(now)));
    withInactive.setSelected(filter().withInactive());
    withInactive.selectedProperty().subscribe((before, now) -> filter(f -> f.withInactive(now)));
    FilterMenu types =
        new FilterMenu(
            accountType,
            messages,
            "servers.filter.accountType",
            words::accountType,
            code -> filter(f -> f.withAccountType(code)));
    FilterMenu families =
        new FilterMenu(
            apiFamily,
            messages,
            "servers.filter.apiFamily",
            code -> words.capitalised(words.apiFamily(code)),
            code -> filter(f -> f.withApiFamily(code)));
    Runnable show =
        () -> {
          List<ListedServer> rows = viewModel.directory().all();
          types.show(ServerListing.accountTypes(rows), filter().accountType());
          families.show(ServerListing.apiFamilies(rows), filter().apiFamily());
        };
    viewModel.directory().filter().subscribe(now -> show.run());
    viewModel.directory().state().subscribe(now -> show.run());
  }

  private ServerFilter filter() {
    return viewModel.directory().filter().get();
  }

  private void filter(UnaryOperator<ServerFilter> change) {
    viewModel.directory().filter().set(change.apply(filter()));
  }

  private void bindList() {
    serverList.setItems(viewModel.directory().visible());
    serverList.setCellFactory(list -> new ServerCell(viewModel, messages, narrow));
    serverList.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          ListedServer row = serverList.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.SPACE && row != null) {
            viewModel.toggle(row);
            event.consume();
          }
        });
    serverList
        .focusedProperty()
        .subscribe(
            focused -> {
              if (focused && serverList.getSelectionModel().isEmpty()) {
                serverList.getSelectionModel().selectFirst();
              }
            });
    viewModel.directory().visible().subscribe(this::showCount);
  }

  private void showState(DirectoryList.State state) {
    directoryProblem.getChildren().clear();
    Label placeholder = new Label(messages.get("servers.list.none"));
    boolean listed = true;
    switch (state) {
      case DirectoryList.State.Reading() -> {
        placeholder.setText(messages.get("servers.list.reading"));
        placeholder.setGraphic(Icons.of("fth-loader", "run"));
      }
      case DirectoryList.State.Listed shown -> placeholder.setGraphic(null);
      case DirectoryList.State.Unavailable(Problem problem) -> {
        listed = false;
        Button retry = new Button(messages.get("servers.list.retry"), Icons.of("fth-activity"));
        retry.setOnAction(event -> viewModel.readAgain());
        directoryProblem.getChildren().add(new ProblemCard(messages, problem, List.of(retry)));
        viewModel.manual().open().set(true);
      }
    }
    placeholder.getStyleClass().add("muted");
    serverList.setPlaceholder(placeholder);
    directoryProblem.setManaged(!listed);
    table.setVisible(listed);
    table.setManaged(listed);
    showCount();
  }

  private void showCount() {
    List<ListedServer> all = viewModel.directory().all();
    long active = all.stream().filter(ListedServer::active).count();
    int visible = viewModel.directory().visible().size();
    count.setText(all.isEmpty() ? "" : messages.get("servers.count", all.size(), active, visible));
  }

  private void bindManual() {
    byHand.selectedProperty().bindBidirectional(viewModel.manual().open());
    manual.visibleProperty().bind(byHand.selectedProperty());
    manual.managedProperty().bind(byHand.selectedProperty());
    byHand.setOnAction(event -> typed.requestFocus());
    typed.textProperty().bindBidirectional(viewModel.manual().typed());
    typed.setOnAction(event -> viewModel.manual().add());
    add.setOnAction(event -> viewModel.manual().add());
    viewModel.manual().problem().subscribe(this::showTypedProblem);
  }

  private void showTypedProblem(Optional<Problem> problem) {
    typedProblem.setText(problem.map(found -> messages.of(found).summary()).orElse(""));
    typedProblem.setManaged(problem.isPresent());
  }

  private void bindPicks() {
    severalConfirmed.setText(messages.get("servers.several.confirm"));
    severalConfirmed.selectedProperty().bindBidirectional(viewModel.severalConfirmed());
    several.visibleProperty().bind(viewModel.severalLive());
    several.managedProperty().bind(viewModel.severalLive());
    viewModel.picked().addListener((ListChangeListener<PickedServer>) change -> showPicks());
    showPicks();
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
    picked.getChildren().setAll(rows);
    pickedCount.setText(messages.get("servers.picked.count", rows.size()));
    pickedSection.setVisible(!rows.isEmpty());
    pickedSection.setManaged(!rows.isEmpty());
    serverList.refresh();
  }
}
