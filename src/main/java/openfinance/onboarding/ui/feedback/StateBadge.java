package openfinance.onboarding.ui.feedback;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.util.Duration;
import openfinance.onboarding.ui.theme.Motion;

/** An icon and a word that say how something stands. */
public final class StateBadge extends Label {
  /** Shorter work shows no indicator. */
  private static final Duration WORTH_SHOWING = Duration.millis(300);

  private Optional<PauseTransition> delay = Optional.empty();
  private Optional<State> shown = Optional.empty();

  /** An empty badge, to be filled by {@link #show}. */
  public StateBadge() {
    getStyleClass().add("state-badge");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(USE_PREF_SIZE);
  }

  /** A badge for this state with these words. */
  public StateBadge(State state, String words) {
    this();
    show(state, words);
  }

  /**
   * Shows this state with these words. What is under way is shown only once that has lasted: an
   * indicator that is gone at once is a flicker.
   */
  public void show(State state, String words) {
    delay.ifPresent(PauseTransition::stop);
    if (state == State.RUNNING && !shown.equals(Optional.of(State.RUNNING))) {
      PauseTransition until = new PauseTransition(WORTH_SHOWING);
      until.setOnFinished(event -> showNow(state, words));
      until.play();
      delay = Optional.of(until);
    } else {
      showNow(state, words);
    }
  }

  private void showNow(State state, String words) {
    // A new icon is styled a frame later, so the one that is there stays.
    if (!Optional.of(state).equals(shown)) {
      shown = Optional.of(state);
      setGraphic(Icons.of(state));
      if (state == State.RUNNING) {
        Motion.spin(getGraphic());
      }
    }
    setText(words);
  }

  /** The same as a tinted pill: a card's verdict. */
  public static StateBadge pill(State state, String words) {
    StateBadge badge = new StateBadge();
    badge.getStyleClass().add("pill");
    badge.change(state, words);
    return badge;
  }

  /** Changes such a pill. */
  public void change(State state, String words) {
    shown.ifPresent(before -> getStyleClass().remove(before.styleClass()));
    getStyleClass().add(state.styleClass());
    show(state, words);
  }
}
