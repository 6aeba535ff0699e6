package openfinance.onboarding.ui.submission;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.feedback.StateBadge;
import openfinance.onboarding.ui.i18n.Messages;

/** How many attempts stand how, in words and as a bar. */
final class RunSummary extends VBox {
  private final Messages messages;
  private final Label finished = new Label();
  private final Map<String, StateBadge> badges = new HashMap<>();
  private final FlowPane counts = new FlowPane(16, 4);
  private final ProgressBar bar = new ProgressBar(0);

  RunSummary(Messages messages) {
    this.messages = messages;
    getStyleClass().add("section");
    finished.getStyleClass().add("strong");
    finished.setMinWidth(Region.USE_PREF_SIZE);
    counts.setAlignment(Pos.TOP_RIGHT);
    HBox.setHgrow(counts, Priority.ALWAYS);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.getStyleClass().add("run-bar");
    getChildren().addAll(new HBox(16, finished, counts), bar);
  }

  void show(Tally tally) {
    String words = messages.get("submission.finished", tally.finished(), tally.total());
    finished.setText(words);
    bar.setAccessibleText(words);
    bar.setProgress(tally.total() == 0 ? 0 : (double) tally.finished() / tally.total());
    counts.getChildren().clear();
    count("registered", State.OK, tally.registered());
    count("rejected", State.DANGER, tally.rejected());
    count("unknown", State.UNKNOWN, tally.unknown());
    count("failed", State.DANGER, tally.failed());
    count("cancelled", State.OFF, tally.cancelled());
    count("sending", State.RUNNING, tally.sending());
    count("waiting", State.WAITING, tally.waiting());
  }

  /** A badge that is there stays: a new one says only after a moment what is under way. */
  private void count(String name, State state, int number) {
    if (number == 0) {
      badges.remove(name);
      return;
    }
    StateBadge badge = badges.computeIfAbsent(name, added -> badge());
    badge.show(state, messages.get("submission.count." + name, number));
    counts.getChildren().add(badge);
  }

  private static StateBadge badge() {
    StateBadge badge = new StateBadge();
    badge.getStyleClass().add("detail");
    return badge;
  }
}
