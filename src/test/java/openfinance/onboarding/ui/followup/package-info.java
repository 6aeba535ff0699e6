/** What is said of a registration once it was sent. */
@NullMarked
package openfinance.onboarding.ui.followup;

import org.jspecify.annotations.NullMarked;
