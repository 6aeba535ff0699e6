/** How states, findings and problems are shown, the same on every page. */
@NullMarked
package openfinance.onboarding.ui.feedback;

import org.jspecify.annotations.NullMarked;
