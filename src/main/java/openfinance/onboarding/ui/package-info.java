/** The window: it opens, wires its pages, and knows which language and theme it has. */
@NullMarked
package openfinance.onboarding.ui;

import org.jspecify.annotations.NullMarked;
