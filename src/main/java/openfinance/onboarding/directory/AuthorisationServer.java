package openfinance.onboarding.directory;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * An LFI's authorisation server as the directory lists it.
 *
 * @param name the CustomerFriendlyName; may be empty and may repeat
 * @param wellKnown the OpenIDDiscoveryDocument; inactive servers often have none
 * @param issuer the issuer that the directory names
 * @param accountTypes Retail, SME, Corporate, or other words; empty when not stated
 * @param apiFamilies the ApiFamilyType of its resources; empty when not stated
 */
public record AuthorisationServer(
    String id,
    String name,
    Optional<URI> wellKnown,
    Optional<String> issuer,
    boolean active,
    Set<String> accountTypes,
    Set<String> apiFamilies,
    Optional<URI> logo) {}
