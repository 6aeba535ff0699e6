@NullMarked
package openfinance.onboarding.ui.environment;

import org.jspecify.annotations.NullMarked;
