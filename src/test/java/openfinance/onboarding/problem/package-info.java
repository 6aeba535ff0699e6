@NullMarked
package openfinance.onboarding.problem;

import org.jspecify.annotations.NullMarked;
