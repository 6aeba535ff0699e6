/** Tests of this package. */
@NullMarked
package openfinance.onboarding.ui.submission;

import org.jspecify.annotations.NullMarked;
