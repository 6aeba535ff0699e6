/** Main classes that print figures; they assert nothing. */
@NullMarked
package openfinance.onboarding.benchmark;

import org.jspecify.annotations.NullMarked;
