/** Tests of the window's words. */
@NullMarked
package openfinance.onboarding.ui.i18n;

import org.jspecify.annotations.NullMarked;
