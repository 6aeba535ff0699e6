@NullMarked
package openfinance.onboarding.ui.servers;

import org.jspecify.annotations.NullMarked;
