/** The CA certificates that a person trusts, and the chains of servers that are not trusted. */
@NullMarked
package openfinance.onboarding.ui.trust;

import org.jspecify.annotations.NullMarked;
