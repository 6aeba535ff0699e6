/** Certificates and private keys: reading the files people bring, and checking what they hold. */
@NullMarked
package openfinance.onboarding.credentials;

import org.jspecify.annotations.NullMarked;
