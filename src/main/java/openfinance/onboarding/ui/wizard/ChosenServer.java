package openfinance.onboarding.ui.wizard;

import openfinance.onboarding.discovery.ResolvedServer;

/**
 * A server the person picked, resolved.
 *
 * @param organisationName the LFI's name; the host when it is not known
 * @param serverName its name in the directory; may be empty
 */
public record ChosenServer(String organisationName, String serverName, ResolvedServer resolved) {}
