/** What several pages show, without a window. */
@NullMarked
package openfinance.onboarding.ui.feedback;

import org.jspecify.annotations.NullMarked;
