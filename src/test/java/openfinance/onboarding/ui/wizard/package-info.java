/** Tests of this package. */
@NullMarked
package openfinance.onboarding.ui.wizard;

import org.jspecify.annotations.NullMarked;
