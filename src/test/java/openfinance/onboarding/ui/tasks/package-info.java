/** Work off the window's thread. */
@NullMarked
package openfinance.onboarding.ui.tasks;

import org.jspecify.annotations.NullMarked;
