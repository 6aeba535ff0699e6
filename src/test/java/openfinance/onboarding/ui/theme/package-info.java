/** What several pages show, without a window. */
@NullMarked
package openfinance.onboarding.ui.theme;

import org.jspecify.annotations.NullMarked;
