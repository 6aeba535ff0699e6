/** Tests of {@link openfinance.onboarding.instance}. */
@NullMarked
package openfinance.onboarding.instance;

import org.jspecify.annotations.NullMarked;
