/** The fourth page: what will be sent to whom, the one irreversible act, and the answers. */
@NullMarked
package openfinance.onboarding.ui.submission;

import org.jspecify.annotations.NullMarked;
