/** Following a registration until it works: shared by the status page and the list of all. */
@NullMarked
package openfinance.onboarding.ui.followup;

import org.jspecify.annotations.NullMarked;
