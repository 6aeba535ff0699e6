/** Tests of the last page. */
@NullMarked
package openfinance.onboarding.ui.status;

import org.jspecify.annotations.NullMarked;
