package openfinance.onboarding.ui.portal;

import javafx.scene.Scene;
import openfinance.onboarding.modelbank.PortalEntry;
import openfinance.onboarding.ui.feedback.Question;
import openfinance.onboarding.ui.i18n.Messages;

/** Asks before it activates, as the real portal does. */
final class ActivationConfirmation {
  private final Messages messages;
  private final PortalViewModel viewModel;

  ActivationConfirmation(Messages messages, PortalViewModel viewModel) {
    this.messages = messages;
    this.viewModel = viewModel;
  }

  boolean confirmed(Scene over) {
    String word = ActivationCard.word(viewModel.menu().get());
    String tpp = viewModel.entry().map(PortalEntry::tppName).orElse("");
    String step = messages.get("portal.step." + viewModel.menu().get().name());
    return Question.confirmed(
        over, word, messages.get("portal.confirm", step, tpp), word, messages.get("portal.cancel"));
  }
}
