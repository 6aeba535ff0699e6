/** How requests leave this computer: the proxy, and its login. */
@NullMarked
package openfinance.onboarding.ui.connection;

import org.jspecify.annotations.NullMarked;
