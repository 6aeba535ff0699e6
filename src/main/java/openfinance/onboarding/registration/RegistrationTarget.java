package openfinance.onboarding.registration;

import java.net.URI;

/**
 * One server to register with.
 *
 * @param environment the environment's stable word, such as {@code sandbox}
 * @param organisationName the LFI's name; the host when it is not known
 * @param serverName the server's name in the directory; may be empty
 * @param selfActivating whether this LFI activates registrations by itself, as the model bank does
 */
public record RegistrationTarget(
    String environment,
    String organisationName,
    String serverName,
    URI wellKnown,
    String issuer,
    URI registrationEndpoint,
    boolean selfActivating) {}
