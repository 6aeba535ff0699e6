package openfinance.onboarding.ui.submission;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
import openfinance.onboarding.registration.RegistrationTarget;
import openfinance.onboarding.ui.feedback.CopyableText;
import openfinance.onboarding.ui.feedback.ServerName;
import openfinance.onboarding.ui.feedback.StateBadge;
import openfinance.onboarding.ui.i18n.Messages;

/** The attempts under way: interaction id at once, state and time. Rows keep their order. */
final class RunTable extends VBox {
  private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");
  private static final double STATE_WIDTH = 172;
  private static final double TIME_WIDTH = 64;

  private final Messages messages;
  private final StandingBadges badges;
  private final List<Runnable> clocks = new ArrayList<>();
  private final Timeline ticking =
      new Timeline(
          new KeyFrame(javafx.util.Duration.millis(500), event -> clocks.forEach(Runnable::run)));

  RunTable(Messages messages) {
    this.messages = messages;
    this.badges = new StandingBadges(messages);
    getStyleClass().addAll("card", "submission-table");
    ticking.setCycleCount(Animation.INDEFINITE);
  }

  /** Shows these attempts. */
  void show(List<TargetRow> rows) {
    clocks.clear();
    GridPane titles = columns();
    titles.getStyleClass().add("table-titles");
    titles.addRow(0, head("server"), head("interaction"), head("state"), head("time"));
    getChildren().setAll(titles);
    rows.forEach(row -> getChildren().add(line(row)));
    getChildren().getLast().getStyleClass().add("last");
  }

  /** Lets the times of what is under way go on, or not. */
  void tick(boolean running) {
    if (running) {
      ticking.play();
    } else {
      ticking.stop();
    }
  }

  private GridPane line(TargetRow row) {
    RegistrationTarget target = row.target();
    GridPane line = columns();
    line.getStyleClass().addAll("row", "run-row");
    CopyableText id =
        new CopyableText(
            messages, messages.get("submission.interaction", target.organisationName()));
    StateBadge badge = new StateBadge();
    Label time = new Label();
    time.getStyleClass().add("secondary");
    line.addRow(0, new ServerName(target.organisationName(), target.serverName()), id, badge, time);
    row.standing()
        .subscribe(
            standing -> {
              id.setVisible(row.interactionId().isPresent());
              row.interactionId().ifPresent(it -> id.show(it.toString()));
              badges.show(badge, standing);
              time.setText(time(standing));
              line.pseudoClassStateChanged(RUNNING, standing instanceof Standing.Sending);
            });
    clocks.add(() -> time.setText(time(row.standing().get())));
    return line;
  }

  private String time(Standing standing) {
    return switch (standing) {
      case Standing.Sending sending ->
          badges.seconds(Duration.between(sending.since(), Instant.now()));
      case Standing.Ended ended when !ended.cancelled() -> badges.seconds(ended.elapsed());
      default -> "";
    };
  }

  private static GridPane columns() {
    GridPane line = new GridPane();
    line.setHgap(16);
    line.setAlignment(Pos.CENTER_LEFT);
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    name.setPrefWidth(120);
    ColumnConstraints id = new ColumnConstraints(318);
    ColumnConstraints time = new ColumnConstraints(TIME_WIDTH);
    time.setHalignment(HPos.RIGHT);
    line.getColumnConstraints().addAll(name, id, new ColumnConstraints(STATE_WIDTH), time);
    return line;
  }

  private Label head(String name) {
    Label head = new Label(messages.get("submission.column." + name));
    head.getStyleClass().add("table-head");
    return head;
  }
}
