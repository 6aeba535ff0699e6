/** The third page: the transport certificate, its key, and the CA certificates to trust. */
@NullMarked
package openfinance.onboarding.ui.credentials;

import org.jspecify.annotations.NullMarked;
