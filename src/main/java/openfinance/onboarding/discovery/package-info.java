/** Authorisation server metadata: fetching, reading and checking it. */
@NullMarked
package openfinance.onboarding.discovery;

import org.jspecify.annotations.NullMarked;
