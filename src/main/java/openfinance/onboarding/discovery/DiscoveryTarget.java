package openfinance.onboarding.discovery;

import java.net.URI;
import java.util.Optional;
import openfinance.onboarding.directory.Environment;

/**
 * A server to resolve.
 *
 * @param wellKnown the address of its metadata
 * @param directoryIssuer the issuer that the directory names, when the server came from there
 * @param environment the chosen environment, when there is one
 */
public record DiscoveryTarget(
    URI wellKnown, Optional<String> directoryIssuer, Optional<Environment> environment) {}
