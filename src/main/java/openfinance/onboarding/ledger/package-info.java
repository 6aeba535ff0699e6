/** The record of every registration attempt, which outlives the window. */
@NullMarked
package openfinance.onboarding.ledger;

import org.jspecify.annotations.NullMarked;
