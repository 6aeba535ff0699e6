/** Work off the window's thread, and its results back on it. */
@NullMarked
package openfinance.onboarding.ui.tasks;

import org.jspecify.annotations.NullMarked;
