/** Tests of the ecosystem in a box. */
@NullMarked
package openfinance.onboarding.modelbank;

import org.jspecify.annotations.NullMarked;
