/** The last page: what each LFI answered, its activation path, and the client id. */
@NullMarked
package openfinance.onboarding.ui.status;

import org.jspecify.annotations.NullMarked;
