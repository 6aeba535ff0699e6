package openfinance.onboarding.ui.credentials;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.ui.feedback.BusyButton;
import openfinance.onboarding.ui.feedback.Focus;
import openfinance.onboarding.ui.feedback.PassphraseField;
import openfinance.onboarding.ui.feedback.ProblemCard;
import openfinance.onboarding.ui.feedback.ShortcutKey;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.trust.FetchedAuthorities;

/** Draws the third page. */
public final class CredentialsController {
  private static final double NARROW = 760;

  private final CredentialsViewModel viewModel;
  private final Messages messages;
  private final FilePicker picker;
  private final FileProblems problems;
  private final IdentityCards identity;
  private boolean narrow;

  @FXML private VBox page;
  @FXML private VBox files;
  @FXML private Label drop;
  @FXML private VBox filesCard;
  @FXML private HBox dropActs;
  @FXML private MenuButton recent;
  @FXML private Button paste;
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
    this.picker = picker;
    this.problems = new FileProblems(viewModel, messages, this::choose);
    this.identity = new IdentityCards(viewModel, messages, clock);
  }

  @FXML
  private void initialize() {
    IncomingFiles incoming = new IncomingFiles(viewModel, messages, filesCard, drop);
    RecentMenu recentMenu = new RecentMenu(viewModel, messages, recent);
    Runnable filesChanged =
        () -> {
          showFiles();
          showProblems();
          incoming.hover(false);
          recentMenu.show();
        };
    browseFiles.setOnAction(event -> choose(viewModel::add));
    paste.setOnAction(event -> incoming.paste());
    paste.setTooltip(new Tooltip(messages.get("credentials.paste.hint", ShortcutKey.name())));
    WhileShown.follow(page, viewModel.files(), filesChanged);
    WhileShown.in(page, viewModel.trusted().groups()).subscribe(groups -> filesChanged.run());
    WhileShown.in(page, viewModel.examined()).subscribe(this::show);
    drawFetched();
    WhileShown.in(page, viewModel.readiness())
        .subscribe(
            readiness -> {
              recentMenu.show();
              incoming.hover(false);
            });
    page.sceneProperty().subscribe(incoming::sceneChanged);
    page.widthProperty().subscribe(width -> arrange(width.doubleValue()));
  }

  private void arrange(double width) {
    boolean now = width > 0 && width < NARROW;
    if (now != narrow) {
      narrow = now;
      GridPane.setConstraints(dropActs, narrow ? 0 : 1, narrow ? 1 : 0);
      show(viewModel.examined().get());
    }
  }

  private void drawFetched() {
    fetch.setOnAction(event -> viewModel.published().fetch());
    BusyButton.rest(fetch, viewModel.published().fetching());
    VBox failure = new VBox();
    WhileShown.in(failure, viewModel.published().problem())
        .subscribe(found -> ProblemCard.showIn(failure, messages, found.stream().toList()));
    FetchedAuthorities card =
        new FetchedAuthorities(
            viewModel.published(), messages, viewModel::authoritiesChanged, fetch);
    fetched.getChildren().addAll(card, failure);
    fetched
        .managedProperty()
        .bind(card.managedProperty().or(Bindings.isNotEmpty(failure.getChildren())));
  }

  /** Rows that stay are not touched: the focus is in them, or a passphrase half typed. */
  private void showFiles() {
    List<Node> rows = new ArrayList<>();
    for (PickedFile file : viewModel.files()) {
      rows.add(
          kept(node -> node instanceof FileRow row && row.file() == file)
              .orElseGet(() -> newRow(file)));
    }
    for (AuthorityFiles.Group group : viewModel.trusted().groups().get()) {
      rows.add(
          kept(node -> node instanceof AuthorityRow row && row.group().equals(group))
              .orElseGet(() -> new AuthorityRow(viewModel, group, messages)));
    }
    Optional<Node> left =
        files.getChildren().stream()
            .filter(row -> !rows.contains(row) && Focus.in(row).isPresent())
            .findFirst();
    boolean seen = Focus.isSeenIn(files);
    int place = left.map(files.getChildren()::indexOf).orElse(0);
    files.getChildren().retainAll(rows);
    for (int i = 0; i < rows.size(); i++) {
      if (!files.getChildren().contains(rows.get(i))) {
        files.getChildren().add(i, rows.get(i));
      }
    }
    left.ifPresent(row -> focusInRow(place, seen));
  }

  private Optional<Node> kept(Predicate<Node> row) {
    return files.getChildren().stream().filter(row).findFirst();
  }

  /** Who removed a row goes on at the next one, or where files are added. */
  private void focusInRow(int place, boolean seen) {
    int last = files.getChildren().size() - 1;
    Optional<Node> remove =
        last < 0
            ? Optional.empty()
            : Optional.ofNullable(
                files.getChildren().get(Math.min(place, last)).lookup(".copy-button"));
    Focus.give(remove.orElse(browseFiles), seen);
  }

  private FileRow newRow(PickedFile file) {
    FileRow row = new FileRow(viewModel, file, messages);
    WhileShown.in(row, file.state())
        .subscribe(
            state -> {
              showProblems();
              ask(row);
            });
    return row;
  }

  /** Who just added a locked file goes on with its passphrase; who types one is not disturbed. */
  private void ask(FileRow row) {
    boolean typing =
        Optional.ofNullable(page.getScene())
            .map(Scene::getFocusOwner)
            .filter(PassphraseField.class::isInstance)
            .isPresent();
    if (!typing && !row.file().isRemembered() && row.file().needsPassphrase()) {
      row.ask();
    }
  }

  private void showProblems() {
    problem.getChildren().setAll(problems.cards(viewModel.examined().get()));
    problem.setManaged(!problem.getChildren().isEmpty());
  }

  private void show(Examined examined) {
    showProblems();
    cards.getChildren().clear();
    Optional<ClientIdentity> chosen =
        examined instanceof Examined.Identity found
            ? Optional.of(found.identity())
            : Optional.empty();
    if (!examined.alternatives().isEmpty()) {
      cards.getChildren().add(new ChoiceCard(viewModel, messages, examined.alternatives(), chosen));
    }
    identity.of(examined, narrow).ifPresent(cards.getChildren()::add);
    cards.setManaged(!cards.getChildren().isEmpty());
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
}
