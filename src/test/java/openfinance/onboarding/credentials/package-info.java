/** The files that people bring, and what is found in them. */
@NullMarked
package openfinance.onboarding.credentials;

import org.jspecify.annotations.NullMarked;
