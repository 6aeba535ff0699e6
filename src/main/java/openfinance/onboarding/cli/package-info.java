/** The command line, one class per command. */
@NullMarked
package openfinance.onboarding.cli;

import org.jspecify.annotations.NullMarked;
