@NullMarked
package openfinance.onboarding.ui.trust;

import org.jspecify.annotations.NullMarked;
