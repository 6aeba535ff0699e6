/** Tests of {@link openfinance.onboarding.ui.prerequisites}. */
@NullMarked
package openfinance.onboarding.ui.prerequisites;

import org.jspecify.annotations.NullMarked;
