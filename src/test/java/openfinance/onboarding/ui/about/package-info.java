/** Tests of {@link openfinance.onboarding.ui.about}. */
@NullMarked
package openfinance.onboarding.ui.about;

import org.jspecify.annotations.NullMarked;
