/** What holds for the texts of every part of the program. */
@NullMarked
package openfinance.onboarding.i18n;

import org.jspecify.annotations.NullMarked;
