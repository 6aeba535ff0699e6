package openfinance.onboarding.ui.home;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import openfinance.onboarding.ledger.Attention;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.ui.feedback.Focus;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.theme.DirectScrollPaneSkin;

/** What needs the person, a line for each, with the button that leads on. */
final class AttentionList extends VBox {
  /** More would take the table's place until the person asks for them. */
  private static final int MOST = 4;

  private static final int MOST_IN_LOW_WINDOW = 2;
  private static final double LOW = 720;

  /** How many more come at a time: a line takes a while to lay out. */
  private static final int PORTION = 50;

  private static final double SHARE = 0.32;
  private static final double EDGES = 2;

  private final Messages messages;
  private final Frames frames;
  private final AttentionLine line;
  private final VBox lines = new VBox();
  private final ScrollPane scroll = new ScrollPane(lines);
  private final Label count = new Label();
  private final Button more = new Button();
  private final Deque<Supplier<Node>> coming = new ArrayDeque<>();
  private List<Attention> needed = List.of();
  private int further;
  private int first = MOST;

  /**
   * The list, which follows the view model.
   *
   * @param frames the page's own: the first lines come one with each
   * @param calendar saves a calendar file for the certificate of an attempt, on which so many LFIs
   *     rest
   */
  AttentionList(
      HomeViewModel viewModel,
      Messages messages,
      Frames frames,
      BiConsumer<RegistrationAttempt, Integer> calendar) {
    super(8);
    this.messages = messages;
    this.frames = frames;
    this.line = new AttentionLine(viewModel, messages, calendar);
    Label title = new Label(messages.get("home.attention"));
    title.getStyleClass().add("section-title");
    count.getStyleClass().add("muted");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("page-scroll", "card");
    keepWhole(scroll);
    getChildren().addAll(new HBox(8, title, count), scroll);
    more.setId("attention-more");
    more.getStyleClass().addAll("flat", "small-button");
    more.setOnAction(event -> showMore());
    WhileShown.in(this, viewModel.attention()).subscribe(this::show);
    sceneProperty().subscribe(this::draw);
    sceneProperty()
        .flatMap(Scene::heightProperty)
        .map(height -> height.doubleValue() < LOW ? MOST_IN_LOW_WINDOW : MOST)
        .orElse(MOST)
        .subscribe(this::begin);
  }

  /** Made before it is styled: both in one frame would be long. */
  void makeSkin() {
    scroll.setSkin(new DirectScrollPaneSkin(scroll));
  }

  private void show(List<Attention> now) {
    needed = now;
    draw();
  }

  private void begin(int lines) {
    first = lines;
    draw();
  }

  /** Some more, or the first ones again once all are there. */
  private void showMore() {
    further = rest() > 0 ? further + Math.min(PORTION, rest()) : 0;
    draw();
    more.requestFocus();
  }

  private int rest() {
    return Math.max(0, needed.size() - first - further);
  }

  /** As far as it leaves the rest of the window to the table; no higher while that is empty. */
  private void keepWhole(ScrollPane scroll) {
    ObservableValue<Double> share =
        sceneProperty()
            .flatMap(Scene::heightProperty)
            .map(height -> height.doubleValue() * SHARE)
            .orElse(0.0);
    ObservableValue<Double> whole =
        lines
            .heightProperty()
            .flatMap(rows -> share.map(most -> Math.min(rows.doubleValue() + EDGES, most)));
    scroll.minHeightProperty().bind(whole);
    scroll.prefHeightProperty().bind(whole);
  }

  /** Outside of a window it has no lines: they are too many to be styled in one frame. */
  private void draw() {
    if (getScene() == null) {
      coming.clear();
      lines.getChildren().clear();
      return;
    }
    setVisible(!needed.isEmpty());
    setManaged(!needed.isEmpty());
    count.setText(messages.number(needed.size()));
    boolean underWay = !coming.isEmpty();
    coming.clear();
    needed.stream()
        .limit((long) first + further)
        .forEach(attention -> coming.add(() -> line.of(attention)));
    if (needed.size() > first) {
      coming.add(this::end);
    }
    if (!lines.getChildren().isEmpty()) {
      Focus.keepRow(lines, this::drawAll, ".small-button", more);
    } else if (!underWay && !coming.isEmpty()) {
      makeFirst();
      frames.addFirst(this::comeUp);
    }
  }

  private void drawAll() {
    lines.getChildren().clear();
    while (!coming.isEmpty()) {
      addNext();
    }
  }

  private void comeUp() {
    if (!coming.isEmpty()) {
      addNext();
    }
    if (!coming.isEmpty()) {
      frames.addFirst(this::comeUp);
    }
  }

  /** Before it is shown: Java makes code for the first one, which is long for a frame. */
  private void makeFirst() {
    Node first = coming.removeFirst().get();
    coming.addFirst(() -> first);
  }

  private void addNext() {
    Node line = coming.removeFirst().get();
    if (coming.isEmpty()) {
      line.getStyleClass().add("last");
    }
    lines.getChildren().add(line);
  }

  private Node end() {
    int next = Math.min(PORTION, rest());
    more.setText(
        next > 0
            ? messages.get("home.attention.more", next)
            : messages.get("home.attention.fewer"));
    HBox end = new HBox(more);
    end.getStyleClass().addAll("row", "attention-end");
    return end;
  }
}
