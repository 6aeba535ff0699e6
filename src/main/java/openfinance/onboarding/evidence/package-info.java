/** What a TPP hands to others about its registrations: evidence, messages to LFIs, reminders. */
@NullMarked
package openfinance.onboarding.evidence;

import org.jspecify.annotations.NullMarked;
