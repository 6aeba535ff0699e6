/** Mutual TLS over real sockets. */
@NullMarked
package openfinance.onboarding.transport;

import org.jspecify.annotations.NullMarked;
