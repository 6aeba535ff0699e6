/** The LFI's Admin Portal of the demo, in which a person plays the LFI. */
@NullMarked
package openfinance.onboarding.ui.portal;

import org.jspecify.annotations.NullMarked;
