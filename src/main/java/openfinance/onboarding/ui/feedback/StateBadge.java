package openfinance.onboarding.ui.feedback;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;

/** An icon and a word that say how something stands. */
public final class StateBadge extends Label {
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

  /** Shows this state with these words. */
  public void show(State state, String words) {
    // A new icon is styled a frame later, so the one that is there stays.
    if (!Optional.of(state).equals(shown)) {
      shown = Optional.of(state);
      setGraphic(Icons.of(state));
    }
    setText(words);
  }

  /** The same as a tinted pill: a card's verdict. */
  public static StateBadge pill(State state, String words) {
    StateBadge badge = new StateBadge(state, words);
    badge.getStyleClass().addAll("pill", state.styleClass());
    return badge;
  }
}
