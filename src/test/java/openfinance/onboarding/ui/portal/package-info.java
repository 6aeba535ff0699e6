/** Tests of this package. */
@NullMarked
package openfinance.onboarding.ui.portal;

import org.jspecify.annotations.NullMarked;
