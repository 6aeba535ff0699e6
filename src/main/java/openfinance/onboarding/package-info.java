/** Starts the program and wires its rooms together. */
@NullMarked
package openfinance.onboarding;

import org.jspecify.annotations.NullMarked;
