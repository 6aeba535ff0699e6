package openfinance.onboarding.ui.feedback;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import openfinance.onboarding.ui.theme.Motion;

/** An icon and a word that say how something stands. */
public final class StateBadge extends Label {
  private final WorthShowing running;
  private Optional<State> shown = Optional.empty();

  /** An empty badge, to be filled by {@link #show}. */
  public StateBadge() {
    this(new WorthShowing());
  }

  /** One that is told when work has lasted. */
  StateBadge(WorthShowing running) {
    this.running = running;
    getStyleClass().add("state-badge");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(USE_PREF_SIZE);
  }

  /** A badge for this state with these words. */
  public StateBadge(State state, String words) {
    this();
    show(state, words);
  }

  /** Shows this state with these words; what is under way only once that has lasted. */
  public void show(State state, String words) {
    if (state == State.RUNNING) {
      running.begin(() -> showNow(state, words));
    } else {
      running.end();
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
