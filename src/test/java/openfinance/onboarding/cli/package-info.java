@NullMarked
package openfinance.onboarding.cli;

import org.jspecify.annotations.NullMarked;
