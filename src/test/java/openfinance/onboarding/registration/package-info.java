/** Registration with servers that do as they are told. */
@NullMarked
package openfinance.onboarding.registration;

import org.jspecify.annotations.NullMarked;
