/** One window for each person: a second start hands over to the first. */
@NullMarked
package openfinance.onboarding.instance;

import org.jspecify.annotations.NullMarked;
