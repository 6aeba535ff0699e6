package openfinance.onboarding.ui;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Scene;
import openfinance.onboarding.ui.feedback.Question;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.wizard.ShellViewModel;

/** Asks before the window closes while requests are on their way. */
final class ClosingQuestion {
  private ClosingQuestion() {}

  /** Says what was sent and what not; true at once where nothing is on its way. */
  static boolean answered(Scene scene, ShellViewModel shell, Messages messages) {
    if (!shell.sending()) {
      return true;
    }
    String text =
        Stream.of(shell.step().answer(), shell.step().hint().getValue())
            .flatMap(Optional::stream)
            .map(sent -> messages.get(sent) + "\n")
            .collect(Collectors.joining("", "", messages.get("wizard.close.text")));
    return Question.risked(
        scene,
        messages.get("wizard.close.title"),
        text,
        messages.get("wizard.close.close"),
        messages.get("wizard.close.stay"));
  }
}
