/** Mutual TLS over HTTP, trust, and the diagnosis of everything that fails on the wire. */
@NullMarked
package openfinance.onboarding.transport;

import org.jspecify.annotations.NullMarked;
