/** The words of the window, in the language the person chose. */
@NullMarked
package openfinance.onboarding.ui.i18n;

import org.jspecify.annotations.NullMarked;
