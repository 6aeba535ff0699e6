/** Help that needs no network: a page for each step and each problem, searchable, in the window. */
@NullMarked
package openfinance.onboarding.ui.help;

import org.jspecify.annotations.NullMarked;
