/**
 * The environment in use, the CA certificates added for it, and the choices that are remembered.
 */
@NullMarked
package openfinance.onboarding.ui.environment;

import org.jspecify.annotations.NullMarked;
