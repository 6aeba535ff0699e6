package openfinance.onboarding.ui.wizard;

import openfinance.onboarding.ui.i18n.Text;

/**
 * The page's one act, at the end of the button bar.
 *
 * @param text a verb with its object
 * @param style how it looks
 * @param possible whether there is something left for it to do; the hint beside it says why not
 */
public record PrimaryAct(Text text, Style style, boolean possible) {
  /** An act that goes on. */
  public static PrimaryAct of(String key, Object... arguments) {
    return new PrimaryAct(Text.of(key, arguments), Style.ACCENT, true);
  }

  /** How it looks. */
  public enum Style {
    ACCENT,
    DANGER
  }
}
