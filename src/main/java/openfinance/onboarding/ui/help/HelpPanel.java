package openfinance.onboarding.ui.help;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import openfinance.onboarding.ui.feedback.Announcement;
import openfinance.onboarding.ui.i18n.Fxml;
import openfinance.onboarding.ui.i18n.Messages;
import org.jspecify.annotations.Nullable;

/** The help at the window's edge: search, list of topics, and the topic that is read. */
public final class HelpPanel extends StackPane {
  private final Messages messages;
  private final HelpViewModel viewModel;
  private final EventHandler<KeyEvent> escape = this::onEscape;
  private Optional<Node> focusBefore = Optional.empty();

  @FXML private TextField search;
  @FXML private Button close;
  @FXML private ListView<HelpTopic> topics;
  @FXML private ScrollPane reading;
  @FXML private VBox article;
  @FXML private Hyperlink contents;
  @FXML private Label count;

  /** The help in this language, closed. */
  public HelpPanel(Messages messages) {
    this.messages = messages;
    this.viewModel = new HelpViewModel(new HelpTopics(messages));
    getStyleClass().add("help");
    setVisible(false);
    setManaged(false);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::uncover);
    sceneProperty().subscribe(this::listen);
  }

  /** Opens the help at a topic, such as the key of a step or the code of a problem. */
  public void open(String topic) {
    if (getChildren().isEmpty()) {
      Parent view = Fxml.load(this, "Help", messages);
      getChildren().add(view);
    }
    if (!isVisible()) {
      focusBefore = Optional.ofNullable(getScene().getFocusOwner());
    }
    setVisible(true);
    setManaged(true);
    viewModel.query().set("");
    viewModel.open(topic);
    search.requestFocus();
  }

  /** Opens the help at the words that the page of a step brings up, ready to be read. */
  public void openWords(String step) {
    open(HelpTopics.WORDS + step);
    reading.requestFocus();
  }

  /** Whether this node is shown in the help. */
  public boolean holds(Node node) {
    return isVisible()
        && Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(this::equals);
  }

  /** Who goes on by keyboard to what the help hides wants to see it. */
  private void uncover(@Nullable Node focused) {
    if (focused != null && isVisible() && !holds(focused) && hides(focused)) {
      hide();
    }
  }

  private boolean hides(Node node) {
    return localToScene(getLayoutBounds()).contains(node.localToScene(node.getLayoutBounds()));
  }

  private void hide() {
    setVisible(false);
    setManaged(false);
  }

  /** Closes the help and gives the focus, if it is in it, back to where it was. */
  public void close() {
    boolean inside =
        Optional.ofNullable(getScene().getFocusOwner()).filter(this::holds).isPresent();
    hide();
    focusBefore.filter(node -> inside && node.getScene() != null).ifPresent(Node::requestFocus);
  }

  @FXML
  private void initialize() {
    search.textProperty().bindBidirectional(viewModel.query());
    close.setOnAction(event -> close());
    contents.setOnAction(event -> showContents());
    topics.setCellFactory(list -> new HelpCell());
    topics.setOnKeyPressed(this::onTopicKey);
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::onSearchKey);
    search.setOnAction(event -> viewModel.found().get().stream().findFirst().ifPresent(this::read));
    topics.setOnMouseClicked(event -> readSelected());
    viewModel.found().subscribe(this::list);
    viewModel.chosen().subscribe(this::show);
  }

  /** Where nothing was found there is no list that could take the focus. */
  private void list(List<HelpTopic> found) {
    topics.getItems().setAll(found);
    count.setText(messages.get("help.count", found.size()));
    topics.setVisible(viewModel.chosen().getValue().isEmpty() && !found.isEmpty());
  }

  private void showContents() {
    viewModel.contents();
    topics.requestFocus();
  }

  /** Escape closes it wherever the focus is, also in a list, which would take it for itself. */
  private void listen(@Nullable Scene before, @Nullable Scene now) {
    if (before != null) {
      before.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
    }
    if (now != null) {
      now.addEventFilter(KeyEvent.KEY_PRESSED, escape);
    }
  }

  private void onEscape(KeyEvent event) {
    if (isVisible() && event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      close();
    }
  }

  /** Enter reads here; the page's own button must not answer to it. */
  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
    }
  }

  private void onTopicKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      event.consume();
      readSelected();
    }
  }

  private void onSearchKey(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && topics.isVisible()) {
      event.consume();
      topics.getSelectionModel().selectFirst();
      topics.requestFocus();
    }
  }

  private void readSelected() {
    Optional.ofNullable(topics.getSelectionModel().getSelectedItem()).ifPresent(this::read);
  }

  private void read(HelpTopic topic) {
    viewModel.open(topic.id());
    reading.requestFocus();
  }

  private void show(Optional<HelpTopic> topic) {
    topics.setVisible(topic.isEmpty() && !viewModel.found().get().isEmpty());
    count.setVisible(topic.isEmpty());
    reading.setVisible(topic.isPresent());
    contents.setVisible(topic.isPresent());
    article.getChildren().clear();
    topic.ifPresent(
        chosen -> {
          article.getChildren().add(new HelpArticle(chosen));
          reading.setVvalue(0);
          Announcement.name(reading, chosen.title());
        });
  }
}
