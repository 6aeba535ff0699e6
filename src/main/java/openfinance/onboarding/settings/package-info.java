/** Where the program keeps its files, and the choices it remembers. */
@NullMarked
package openfinance.onboarding.settings;

import org.jspecify.annotations.NullMarked;
