package openfinance.onboarding.ui.wizard;

import java.util.function.Function;
import javafx.scene.Parent;
import openfinance.onboarding.ui.i18n.Messages;

/**
 * A page of the wizard: its behaviour, and how it is drawn in a language.
 *
 * @param step the behaviour, which outlives a change of language
 * @param view makes the content below the heading
 */
public record Page(Step step, Function<Messages, Parent> view) {}
