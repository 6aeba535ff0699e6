package openfinance.onboarding.ui.wizard;

import openfinance.onboarding.discovery.DiscoveryTarget;

/**
 * A server the person picked that gives its metadata only to the transport certificate.
 *
 * @param organisationName the LFI's name; the host when it is not known
 * @param serverName its name in the directory; may be empty
 * @param target what is resolved once there is an identity
 */
public record AwaitedServer(String organisationName, String serverName, DiscoveryTarget target) {}
