/** An ecosystem in a box: a Trust Framework and LFIs on this computer, for demos and tests. */
@NullMarked
package openfinance.onboarding.modelbank;

import org.jspecify.annotations.NullMarked;
