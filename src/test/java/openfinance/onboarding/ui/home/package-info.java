/** The list of all registrations, without a window. */
@NullMarked
package openfinance.onboarding.ui.home;

import org.jspecify.annotations.NullMarked;
