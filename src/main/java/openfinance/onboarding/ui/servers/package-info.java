/** The second page: the servers to register with, and their registration endpoints. */
@NullMarked
package openfinance.onboarding.ui.servers;

import org.jspecify.annotations.NullMarked;
