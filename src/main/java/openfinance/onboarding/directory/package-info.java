/** The Trust Framework's environments and its list of participants. */
@NullMarked
package openfinance.onboarding.directory;

import org.jspecify.annotations.NullMarked;
