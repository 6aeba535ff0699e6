/** What this program is, where it keeps things, and whose work is in it. */
@NullMarked
package openfinance.onboarding.ui.about;

import org.jspecify.annotations.NullMarked;
