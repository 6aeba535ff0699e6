package openfinance.onboarding.ui.submission;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import openfinance.onboarding.registration.RegistrationTarget;
import openfinance.onboarding.ui.feedback.CopyableText;
import openfinance.onboarding.ui.feedback.ServerName;
import openfinance.onboarding.ui.feedback.StateBadge;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.i18n.Messages;

/**
 * The attempts under way: interaction id at once, state and time. Rows keep their order. Where
 * there is too little room for a name, the interaction id stands below it.
 */
final class RunTable extends VBox {
  private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");
  private static final double STATE_WIDTH = 172;
  private static final double TIME_WIDTH = 64;
  private static final double ID_WIDTH = 318;
  private static final double ROOM_FOR_ONE_LINE = 840;

  private final Messages messages;
  private final StandingBadges badges;
  private List<TargetRow> rows = List.of();
  private Optional<Boolean> drawn = Optional.empty();
  private boolean running;
  private Subscription listening = Subscription.EMPTY;
  private final List<Runnable> clocks = new ArrayList<>();
  private final Timeline ticking =
      new Timeline(
          new KeyFrame(javafx.util.Duration.millis(500), event -> clocks.forEach(Runnable::run)));

  RunTable(Messages messages) {
    this.messages = messages;
    this.badges = new StandingBadges(messages);
    getStyleClass().addAll("card", "submission-table");
    ticking.setCycleCount(Animation.INDEFINITE);
    widthProperty().subscribe(width -> arrange());
    sceneProperty().subscribe((before, now) -> tick(running));
  }

  /** Shows these attempts. */
  void show(List<TargetRow> attempts) {
    rows = attempts;
    drawn = Optional.empty();
    arrange();
  }

  private void arrange() {
    boolean compact = getWidth() < ROOM_FOR_ONE_LINE;
    if (!drawn.equals(Optional.of(compact))) {
      drawn = Optional.of(compact);
      draw(compact);
      // A width that changes does so while the page is laid out, after its styles were applied.
      applyCss();
    }
  }

  private void draw(boolean compact) {
    clocks.clear();
    listening.unsubscribe();
    listening = Subscription.EMPTY;
    GridPane titles = columns(compact);
    titles.getStyleClass().add("table-titles");
    if (compact) {
      titles.addRow(0, head("named"), head("state"), head("time"));
    } else {
      titles.addRow(0, head("server"), head("interaction"), head("state"), head("time"));
    }
    getChildren().setAll(titles);
    rows.forEach(row -> getChildren().add(line(row, compact)));
    getChildren().getLast().getStyleClass().add("last");
  }

  /** Lets the times of what is under way go on, or not. */
  void tick(boolean now) {
    running = now;
    if (running && getScene() != null) {
      ticking.play();
    } else {
      ticking.stop();
    }
  }

  private GridPane line(TargetRow row, boolean compact) {
    RegistrationTarget target = row.target();
    GridPane line = columns(compact);
    line.getStyleClass().addAll("row", "run-row");
    ServerName name = new ServerName(target.organisationName(), target.serverName());
    CopyableText id =
        new CopyableText(
            messages, messages.get("submission.interaction", target.organisationName()));
    StateBadge badge = new StateBadge();
    Label time = new Label();
    time.getStyleClass().add("secondary");
    if (compact) {
      line.addRow(0, name, badge, time);
      line.add(id, 0, 1, 3, 1);
    } else {
      line.addRow(0, name, id, badge, time);
    }
    follow(row, line, id, badge, time);
    clocks.add(() -> time.setText(time(row.standing().get())));
    return line;
  }

  private void follow(TargetRow row, GridPane line, CopyableText id, StateBadge badge, Label time) {
    listening =
        listening.and(
            WhileShown.in(line, row.standing())
                .subscribe(
                    standing -> {
                      id.setVisible(row.interactionId().isPresent());
                      row.interactionId().ifPresent(it -> id.show(it.toString()));
                      badges.show(badge, standing);
                      time.setText(time(standing));
                      line.pseudoClassStateChanged(RUNNING, standing instanceof Standing.Sending);
                    }));
  }

  private String time(Standing standing) {
    return switch (standing) {
      case Standing.Sending sending ->
          badges.seconds(Duration.between(sending.since(), Instant.now()));
      case Standing.Ended ended when !ended.cancelled() -> badges.seconds(ended.elapsed());
      default -> "";
    };
  }

  private static GridPane columns(boolean compact) {
    GridPane line = new GridPane();
    line.setHgap(16);
    line.setAlignment(Pos.CENTER_LEFT);
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    name.setPrefWidth(120);
    ColumnConstraints time = new ColumnConstraints(TIME_WIDTH);
    time.setHalignment(HPos.RIGHT);
    ColumnConstraints state = new ColumnConstraints(STATE_WIDTH);
    if (compact) {
      line.getColumnConstraints().addAll(name, state, time);
    } else {
      line.getColumnConstraints().addAll(name, new ColumnConstraints(ID_WIDTH), state, time);
    }
    return line;
  }

  private Label head(String name) {
    Label head = new Label(messages.get("submission.column." + name));
    head.getStyleClass().add("table-head");
    return head;
  }
}
