package openfinance.onboarding.ui.submission;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.i18n.Messages;

/** What the person can do about the attempts that did not register, each with its button. */
final class NextActs extends VBox {
  private final Runs runs;
  private final Messages messages;

  /** An answer that comes, and a pause that ends, make other offers. */
  private final Timeline looking =
      new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), event -> refresh()));

  private Optional<Offers> shown = Optional.empty();

  NextActs(Runs runs, Messages messages) {
    this.runs = runs;
    this.messages = messages;
    getStyleClass().add("card");
    looking.setCycleCount(Animation.INDEFINITE);
    runs.phase().subscribe(this::show);
  }

  private void show(Phase phase) {
    looking.stop();
    shown = Optional.empty();
    if (phase == Phase.REVIEW) {
      show(List.of());
    } else {
      refresh();
      looking.play();
    }
  }

  private void refresh() {
    Offers offers = runs.offers();
    if (shown.filter(offers::equals).isPresent()) {
      return;
    }
    shown = Optional.of(offers);
    show(runs.phase().get() == Phase.RUNNING ? whileRunning(offers) : afterwards(offers));
  }

  private void show(List<Node> lines) {
    getChildren().setAll(lines);
    if (!lines.isEmpty()) {
      lines.getLast().getStyleClass().add("last");
    }
    setVisible(!lines.isEmpty());
    setManaged(!lines.isEmpty());
  }

  /** Who asks to wait can be agreed with at once; all else waits until it is known how it ends. */
  private List<Node> whileRunning(Offers offers) {
    return runs.waitEnds().map(end -> waiting(offers.asksToWait(), end)).stream().toList();
  }

  private List<Node> afterwards(Offers offers) {
    List<Node> lines = new ArrayList<>();
    offers.unwritten().forEach(row -> lines.add(unwritten(row)));
    if (!offers.otherBody().isEmpty()) {
      lines.add(otherBody(offers.otherBody()));
    }
    lines.addAll(whileRunning(offers));
    offer(lines, "again", offers.refused(), runs::tryAgain);
    offer(lines, "unsent", offers.unsent(), runs::sendUnsent);
    if (!offers.unknown().isEmpty()) {
      lines.add(
          line(
              State.UNKNOWN,
              messages.get("submission.next.unknown", offers.unknown().size()),
              Optional.empty()));
    }
    return lines;
  }

  private void offer(List<Node> lines, String name, List<TargetRow> rows, Runnable act) {
    if (!rows.isEmpty()) {
      String key = "submission.next." + name;
      lines.add(
          line(
              State.NOTE,
              messages.get(key, rows.size(), names().of(rows)),
              Optional.of(button(messages.get(key + ".act", rows.size()), act))));
    }
  }

  private Node otherBody(List<TargetRow> rows) {
    String key = "submission.next.otherBody." + runs.otherBodyOf(rows.getFirst()).name();
    return line(
        State.NOTE,
        messages.get(key, rows.size(), names().of(rows)),
        Optional.of(button(messages.get(key + ".act", rows.size()), runs::sendOtherBody)));
  }

  private Node waiting(List<TargetRow> rows, Instant end) {
    String time = messages.timeWithSeconds(end);
    boolean soon = Duration.between(Instant.now(), end).compareTo(Runs.LONGEST_WAIT) <= 0;
    String words = messages.get("submission.next.wait", rows.size(), names().of(rows), time);
    return line(
        State.WAITING,
        words,
        soon
            ? Optional.of(
                button(messages.get("submission.next.wait.act", time), runs::waitAndTryAgain))
            : Optional.empty());
  }

  private Node unwritten(TargetRow row) {
    String id = row.interactionId().map(Object::toString).orElse("");
    return line(
        State.WARNING,
        messages.get("submission.next.unwritten", names().of(row), id),
        Optional.empty());
  }

  private ServerNames names() {
    return new ServerNames(runs.rows());
  }

  private static Button button(String words, Runnable act) {
    Button button = new Button(words);
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    return button;
  }

  private static HBox line(State state, String words, Optional<Button> act) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    HBox line = new HBox(12, Icons.of(state), label);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().addAll("row", "next-act");
    act.ifPresent(line.getChildren()::add);
    return line;
  }
}
