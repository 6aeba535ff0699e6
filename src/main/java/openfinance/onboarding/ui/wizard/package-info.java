/** The shell around the pages: the steps, their order, what is known so far, and the button bar. */
@NullMarked
package openfinance.onboarding.ui.wizard;

import org.jspecify.annotations.NullMarked;
