package openfinance.onboarding.discovery;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import openfinance.onboarding.directory.Environment;

/**
 * The hosts that belong to an issuer. On the API Hub an LFI has the domain named by its code:
 * {@code auth1.<code>.<rest>} and {@code rs1.<code>.<rest>} are its own. Anywhere else nothing is
 * known of who owns the neighbouring names, so only the issuer's host and names below it count.
 */
final class IssuerDomain {
  /** Labels that stand for an environment, not for an LFI. */
  private static final Set<String> SHARED_LABELS = Set.of("sandbox", "preprod", "uat");

  private final String domain;
  private final boolean address;

  private IssuerDomain(String domain, boolean address) {
    this.domain = domain;
    this.address = address;
  }

  /** The domain of the issuer at this host, in lower case and in ASCII. */
  static IssuerDomain of(String issuerHost, Optional<Environment> environment) {
    // The last label of a host name is never a number, and an IPv6 address has colons.
    boolean address = issuerHost.matches(".*:.*|(.*\\.)?[0-9]+");
    return new IssuerDomain(
        HubDomains.around(issuerHost, environment)
            .flatMap(hub -> ownDomain(issuerHost, hub))
            .orElse(issuerHost),
        address);
  }

  /** Whether a host belongs to the issuer. */
  boolean covers(String host) {
    return !domain.isEmpty() && (host.equals(domain) || (!address && host.endsWith("." + domain)));
  }

  private static Optional<String> ownDomain(String host, String hub) {
    String prefix = host.substring(0, host.length() - hub.length() - 1);
    List<String> labels = Arrays.asList(prefix.split("\\.", -1));
    return labels.size() >= 2
            && labels.getFirst().equals("auth1")
            && !SHARED_LABELS.contains(labels.get(1))
        ? Optional.of(host.substring("auth1.".length()))
        : Optional.empty();
  }
}
