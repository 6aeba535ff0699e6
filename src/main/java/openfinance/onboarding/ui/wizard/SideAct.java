package openfinance.onboarding.ui.wizard;

import openfinance.onboarding.ui.i18n.Text;

/**
 * A further act of a page, beside the primary one.
 *
 * @param icon an icon literal of the Feather pack, such as {@code fth-plus}
 */
public record SideAct(Text text, String icon, Runnable act) {}
