/** The rules of the house, as tests. */
@NullMarked
package openfinance.onboarding.architecture;

import org.jspecify.annotations.NullMarked;
