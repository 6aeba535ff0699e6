/** The first page: environment, checklist and the role lock-in. */
@NullMarked
package openfinance.onboarding.ui.prerequisites;

import org.jspecify.annotations.NullMarked;
