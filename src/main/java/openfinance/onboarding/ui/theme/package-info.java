/** Light and dark, the one stylesheet, and the fonts. */
@NullMarked
package openfinance.onboarding.ui.theme;

import org.jspecify.annotations.NullMarked;
