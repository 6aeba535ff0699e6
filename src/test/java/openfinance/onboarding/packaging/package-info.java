/** What installers are made with, held together with the program. */
@NullMarked
package openfinance.onboarding.packaging;

import org.jspecify.annotations.NullMarked;
