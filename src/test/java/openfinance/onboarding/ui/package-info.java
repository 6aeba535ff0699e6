/** The whole window, gone through by the keyboard. */
@NullMarked
package openfinance.onboarding.ui;

import org.jspecify.annotations.NullMarked;
