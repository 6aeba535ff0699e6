@NullMarked
package openfinance.onboarding.ui.credentials;

import org.jspecify.annotations.NullMarked;
