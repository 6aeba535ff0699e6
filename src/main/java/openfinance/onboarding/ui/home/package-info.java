/** Every registration that was ever made, and what needs attention first. */
@NullMarked
package openfinance.onboarding.ui.home;

import org.jspecify.annotations.NullMarked;
