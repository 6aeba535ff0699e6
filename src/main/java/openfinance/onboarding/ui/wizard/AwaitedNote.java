package openfinance.onboarding.ui.wizard;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import openfinance.onboarding.ui.feedback.Announcement;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.feedback.StateBadge;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.i18n.Messages;

/**
 * Says beside the primary act what the wizard waits for before it goes on, once that has lasted.
 */
final class AwaitedNote {
  private AwaitedNote() {}

  /** Says it in this place whenever a completion is under way. */
  static void in(HBox place, ShellViewModel viewModel, Messages messages) {
    place.managedProperty().bind(Bindings.isNotEmpty(place.getChildren()));
    WhileShown.in(place, viewModel.busy())
        .subscribe(
            busy ->
                place
                    .getChildren()
                    .setAll(
                        viewModel.step().awaited().stream()
                            .filter(text -> busy)
                            .map(text -> note(messages.get(text)))
                            .toList()));
  }

  private static Node note(String words) {
    StateBadge note = new StateBadge(State.RUNNING, words);
    note.textProperty().subscribe((before, now) -> Announcement.say(note));
    return note;
  }
}
