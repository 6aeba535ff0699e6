/** What is handed to others, against golden files and the programs that read it. */
@NullMarked
package openfinance.onboarding.evidence;

import org.jspecify.annotations.NullMarked;
