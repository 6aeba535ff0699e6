/** Registering the application with LFIs. */
@NullMarked
package openfinance.onboarding.registration;

import org.jspecify.annotations.NullMarked;
