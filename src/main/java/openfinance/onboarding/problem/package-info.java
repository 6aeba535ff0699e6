/** What can go wrong, as values: the codes, their words, and the outcome of an operation. */
@NullMarked
package openfinance.onboarding.problem;

import org.jspecify.annotations.NullMarked;
