package openfinance.onboarding.ui.servers;

import javafx.scene.Node;
import javafx.scene.control.Button;
import openfinance.onboarding.ui.feedback.BusyButton;
import openfinance.onboarding.ui.feedback.Focus;
import openfinance.onboarding.ui.i18n.Messages;

/** Reads a pick's metadata again, where that can help. */
final class RetryButton extends Button {
  RetryButton(ServersViewModel viewModel, PickedServer pick, Messages messages) {
    super(messages.get("servers.retry"));
    getStyleClass().add("small-button");
    setMinWidth(USE_PREF_SIZE);
    setOnAction(event -> viewModel.retry(pick));
    BusyButton.rest(this, pick.resolution().map(now -> !now.canBeReadAgain()));
  }

  /**
   * Shows it where it can help, and to whoever pressed it until what it does has ended.
   *
   * @param otherwise has the focus instead when the button goes
   */
  void show(Resolution now, Node otherwise) {
    boolean focused = Focus.in(this).isPresent();
    boolean seen = Focus.isSeenIn(this);
    boolean underWay = now instanceof Resolution.Waiting || now instanceof Resolution.Reading;
    boolean shown = now.canBeReadAgain() || (underWay && focused);
    setVisible(shown);
    setManaged(shown);
    if (focused && !shown) {
      Focus.give(otherwise, seen);
    }
  }
}
