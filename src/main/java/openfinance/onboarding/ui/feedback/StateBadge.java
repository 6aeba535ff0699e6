package openfinance.onboarding.ui.feedback;

import javafx.geometry.Pos;
import javafx.scene.control.Label;

/** An icon and a word that say how something stands. */
public final class StateBadge extends Label {
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
    setGraphic(Icons.of(state));
    setText(words);
  }

  /** The same as a tinted pill: a card's verdict. */
  public static StateBadge pill(State state, String words) {
    StateBadge badge = new StateBadge(state, words);
    badge.getStyleClass().addAll("pill", state.styleClass());
    return badge;
  }
}
