package openfinance.onboarding.ui.credentials;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.ProblemCard;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.trust.FetchedAuthorities;

/** Draws the third page. */
public final class CredentialsController {
  private static final double NARROW = 760;
  private static final double CARD_GAP = 16;
  private static final double CARD_SHARE = 0.56;

  /** Never less, also while the window shrinks: narrower than a word, Arabic cannot be laid out. */
  private static final double SIDE_LEAST = 240;

  private final CredentialsViewModel viewModel;
  private final Messages messages;
  private final Clock clock;
  private final FilePicker picker;
  private boolean narrow;

  @FXML private VBox page;
  @FXML private VBox files;
  @FXML private Label drop;
  @FXML private Button browseFiles;
  @FXML private Button fetch;
  @FXML private VBox fetched;
  @FXML private VBox problem;
  @FXML private VBox cards;

  /**
   * The page in this language.
   *
   * @param clock says how long certificates are still valid
   * @param picker asks the person for files
   */
  public CredentialsController(
      CredentialsViewModel viewModel, Messages messages, Clock clock, FilePicker picker) {
    this.viewModel = viewModel;
    this.messages = messages;
    this.clock = clock;
    this.picker = picker;
  }

  @FXML
  private void initialize() {
    browseFiles.setOnAction(event -> choose(viewModel::add));
    viewModel.files().addListener((ListChangeListener<PickedFile>) change -> showFiles());
    viewModel.authorities().subscribe(groups -> showFiles());
    viewModel.examined().subscribe(this::show);
    drawFetched();
    page.sceneProperty().subscribe(this::sceneChanged);
    page.widthProperty()
        .subscribe(
            width -> {
              boolean now = width.doubleValue() > 0 && width.doubleValue() < NARROW;
              if (now != narrow) {
                narrow = now;
                show(viewModel.examined().get());
              }
            });
  }

  private void drawFetched() {
    fetch.setOnAction(event -> viewModel.published().fetch());
    viewModel.published().fetching().subscribe(fetch::setDisable);
    VBox problems = new VBox();
    viewModel
        .published()
        .problem()
        .subscribe(
            found ->
                problems
                    .getChildren()
                    .setAll(
                        found.stream()
                            .map(it -> new ProblemCard(messages, it, List.of()))
                            .toList()));
    FetchedAuthorities card =
        new FetchedAuthorities(viewModel.published(), messages, viewModel::authoritiesChanged);
    fetched.getChildren().addAll(card, problems);
    fetched
        .managedProperty()
        .bind(card.managedProperty().or(Bindings.isNotEmpty(problems.getChildren())));
  }

  /** Rows of files that stay are kept, so that the focus in them is. */
  private void showFiles() {
    List<Node> rows = new ArrayList<>();
    for (PickedFile file : viewModel.files()) {
      rows.add(
          files.getChildren().stream()
              .filter(node -> node instanceof FileRow row && row.file() == file)
              .findFirst()
              .orElseGet(() -> new FileRow(viewModel, file, messages)));
    }
    viewModel
        .authorities()
        .get()
        .forEach(group -> rows.add(new AuthorityRow(viewModel, group, messages)));
    files.getChildren().setAll(rows);
    drop.setText(
        messages.get(viewModel.files().isEmpty() ? "credentials.drop" : "credentials.drop.more"));
  }

  private void show(Examined examined) {
    problem.getChildren().clear();
    cards.getChildren().clear();
    switch (examined) {
      case Examined.Incomplete incomplete -> {}
      case Examined.Mismatch(Problem found) -> problem.getChildren().add(mismatch(found));
      case Examined.Identity identity -> {
        identity
            .error()
            .ifPresent(
                found ->
                    problem
                        .getChildren()
                        .add(
                            new ProblemCard(
                                messages, found, List.of(browse("credentials.choose")))));
        cards.getChildren().add(cards(identity));
      }
    }
    problem.setManaged(!problem.getChildren().isEmpty());
    cards.setManaged(!cards.getChildren().isEmpty());
  }

  private Node mismatch(Problem found) {
    boolean key = found.code() == ProblemCode.KEY_MISMATCH;
    Button choose = browse(key ? "credentials.chooseKey" : "credentials.choose");
    Button remove =
        new Button(messages.get(key ? "credentials.removeKey" : "credentials.removeFile"));
    remove.getStyleClass().add("flat");
    remove.setOnAction(event -> viewModel.replaceFaulty(List.of()));
    return new ProblemCard(messages, found, List.of(choose, remove));
  }

  private Button browse(String key) {
    Button button = new Button(messages.get(key), Icons.of("fth-key"));
    button.setOnAction(event -> choose(viewModel::replaceFaulty));
    return button;
  }

  private Pane cards(Examined.Identity identity) {
    var certificate = identity.identity().certificate();
    CertificateFacts facts = new CertificateFacts(certificate.certificate(), clock);
    String environment =
        viewModel.environment().map(now -> now.environment().kind().id()).orElse("");
    IdentityCard card = new IdentityCard(messages, identity, facts, environment);
    VBox side =
        new VBox(
            new FindingsCard(messages, identity.findings()),
            new ChainCard(messages, certificate, viewModel.trusted()::source));
    side.getStyleClass().add("identity-cards");
    Pane both = narrow ? new VBox(card, side) : new HBox(card, side);
    both.getStyleClass().add("identity-cards");
    if (!narrow) {
      HBox.setHgrow(side, Priority.ALWAYS);
      card.prefWidthProperty().bind(both.widthProperty().multiply(CARD_SHARE));
      card.minWidthProperty().bind(card.prefWidthProperty());
      side.prefWidthProperty()
          .bind(both.widthProperty().multiply(1 - CARD_SHARE).subtract(CARD_GAP));
      side.setMinWidth(SIDE_LEAST);
    }
    return both;
  }

  private void choose(Consumer<List<Path>> then) {
    List<Path> chosen =
        picker.pick(
            page.getScene().getWindow(),
            messages.get("credentials.chooser"),
            viewModel.folder().filter(Files::isDirectory));
    if (!chosen.isEmpty()) {
      then.accept(chosen);
    }
  }

  /** Files may be dropped anywhere in the window while the page is shown. */
  private void sceneChanged(Scene before, Scene now) {
    if (before != null) {
      before.setOnDragOver(null);
      before.setOnDragDropped(null);
    }
    if (now != null) {
      now.setOnDragOver(CredentialsController::dragOver);
      now.setOnDragDropped(this::dropped);
    }
  }

  private static void dragOver(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      viewModel.add(event.getDragboard().getFiles().stream().map(File::toPath).toList());
      event.setDropCompleted(true);
      event.consume();
    }
  }
}
