package openfinance.onboarding.ui.submission;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import openfinance.onboarding.ui.feedback.Focus;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.i18n.Messages;

/** What the person can do about the attempts that did not register, each with its button. */
final class NextActs extends VBox {
  private final Runs runs;
  private final Messages messages;

  /** An answer that comes, and a pause that ends, make other offers. */
  private final Timeline looking =
      new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), event -> refresh()));

  private final Map<Line, HBox> drawn = new HashMap<>();
  private Optional<Offers> shown = Optional.empty();

  NextActs(Runs runs, Messages messages) {
    this.runs = runs;
    this.messages = messages;
    getStyleClass().add("card");
    looking.setCycleCount(Animation.INDEFINITE);
    WhileShown.in(this, runs.phase()).subscribe(this::show);
    sceneProperty().subscribe((before, now) -> look());
  }

  /** Only while there is somebody to see it. */
  private void look() {
    if (getScene() == null || runs.phase().get() == Phase.REVIEW) {
      looking.stop();
    } else {
      looking.play();
    }
  }

  private void show(Phase phase) {
    shown = Optional.empty();
    if (phase == Phase.REVIEW) {
      show(List.of());
    } else {
      refresh();
    }
    look();
  }

  private void refresh() {
    Offers offers = runs.offers();
    if (shown.filter(offers::equals).isPresent()) {
      return;
    }
    shown = Optional.of(offers);
    show(runs.phase().get() == Phase.RUNNING ? whileRunning(offers) : afterwards(offers));
  }

  /** A line that says the same stays, and the focus in it. */
  private void show(List<Line> lines) {
    drawn.keySet().retainAll(lines);
    List<HBox> nodes = lines.stream().map(it -> drawn.computeIfAbsent(it, Line::draw)).toList();
    Focus.keep(this, () -> getChildren().setAll(nodes));
    nodes.forEach(node -> node.getStyleClass().remove("last"));
    if (!nodes.isEmpty()) {
      nodes.getLast().getStyleClass().add("last");
    }
    setVisible(!lines.isEmpty());
    setManaged(!lines.isEmpty());
  }

  /** Who asks to wait can be agreed with at once; all else waits until it is known how it ends. */
  private List<Line> whileRunning(Offers offers) {
    return runs.waitEnds().map(end -> waiting(offers.asksToWait(), end)).stream().toList();
  }

  private List<Line> afterwards(Offers offers) {
    List<Line> lines = new ArrayList<>();
    offers.unwritten().forEach(row -> lines.add(unwritten(row)));
    if (!offers.otherBody().isEmpty()) {
      lines.add(otherBody(offers.otherBody()));
    }
    lines.addAll(whileRunning(offers));
    offer(lines, "again", offers.refused(), runs::tryAgain);
    offer(lines, "unsent", offers.unsent(), runs::sendUnsent);
    if (!offers.unknown().isEmpty()) {
      lines.add(
          new Line(
              State.UNKNOWN,
              messages.get("submission.next.unknown", offers.unknown().size()),
              Optional.empty()));
    }
    return lines;
  }

  private void offer(List<Line> lines, String name, List<TargetRow> rows, Runnable act) {
    if (!rows.isEmpty()) {
      String key = "submission.next." + name;
      lines.add(
          new Line(
              State.NOTE,
              messages.get(key, rows.size(), names().of(rows)),
              Optional.of(new Act(name, messages.get(key + ".act", rows.size()), act))));
    }
  }

  private Line otherBody(List<TargetRow> rows) {
    String key = "submission.next.otherBody." + runs.otherBodyOf(rows.getFirst()).name();
    return new Line(
        State.NOTE,
        messages.get(key, rows.size(), names().of(rows)),
        Optional.of(
            new Act("otherBody", messages.get(key + ".act", rows.size()), runs::sendOtherBody)));
  }

  private Line waiting(List<TargetRow> rows, Instant end) {
    String time = messages.timeWithSeconds(end);
    boolean soon = Duration.between(Instant.now(), end).compareTo(Runs.LONGEST_WAIT) <= 0;
    String words = messages.get("submission.next.wait", rows.size(), names().of(rows), time);
    return new Line(
        State.WAITING,
        words,
        soon
            ? Optional.of(
                new Act(
                    "wait", messages.get("submission.next.wait.act", time), runs::waitAndTryAgain))
            : Optional.empty());
  }

  private Line unwritten(TargetRow row) {
    String id = row.interactionId().map(Object::toString).orElse("");
    return new Line(
        State.WARNING,
        messages.get("submission.next.unwritten", names().of(row), id),
        Optional.empty());
  }

  private ServerNames names() {
    return new ServerNames(runs.rows());
  }

  /** What can be done, and its button's words. */
  private record Act(String name, String words, Runnable act) {

    /** What it does follows from its name. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Act act && name.equals(act.name) && words.equals(act.words);
    }

    @Override
    public int hashCode() {
      return words.hashCode();
    }

    Button button() {
      Button button = new Button(words);
      button.setId("next-" + name);
      button.setMinWidth(Button.USE_PREF_SIZE);
      button.setOnAction(event -> act.run());
      return button;
    }
  }

  /** What is to be known, and what can be done about it. */
  private record Line(State state, String words, Optional<Act> act) {
    HBox draw() {
      Label label = new Label(words);
      label.setWrapText(true);
      label.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(label, Priority.ALWAYS);
      HBox line = new HBox(12, Icons.of(state), label);
      line.setAlignment(Pos.CENTER_LEFT);
      line.getStyleClass().addAll("row", "next-act");
      act.map(Act::button).ifPresent(line.getChildren()::add);
      return line;
    }
  }
}
