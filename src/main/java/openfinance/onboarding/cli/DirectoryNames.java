package openfinance.onboarding.cli;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import openfinance.onboarding.directory.DirectorySource;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.directory.ListedServer;
import openfinance.onboarding.directory.Participants;
import openfinance.onboarding.directory.ServerListing;
import openfinance.onboarding.directory.WebAddress;
import openfinance.onboarding.registration.RegistrationTarget;

/**
 * What the directory calls the servers that were named by their addresses alone, as far as a copy
 * of it is on this computer: who registers did not ask for the directory, so it is not fetched.
 */
final class DirectoryNames {
  private final Function<DirectorySource, Optional<Participants>> copies;
  private final Map<URI, List<ListedServer>> read = new ConcurrentHashMap<>();

  /**
   * Over these copies, each read once.
   *
   * @param copies finds the copy of a directory
   */
  DirectoryNames(Function<DirectorySource, Optional<Participants>> copies) {
    this.copies = copies;
  }

  /** The target with the names that the directory has for it; as it is when there are none. */
  RegistrationTarget named(RegistrationTarget target) {
    Environment environment = Environment.named(target.environment());
    return servers(environment, directory(environment, target.wellKnown())).stream()
        .filter(server -> server.wellKnown().equals(Optional.of(target.wellKnown())))
        .filter(server -> !server.organisations().getFirst().isBlank())
        .findFirst()
        .map(server -> named(target, server))
        .orElse(target);
  }

  private static RegistrationTarget named(RegistrationTarget target, ListedServer server) {
    return new RegistrationTarget(
        target.environment(),
        server.organisations().getFirst(),
        server.names().stream().findFirst().orElse(""),
        target.wellKnown(),
        target.issuer(),
        target.registrationEndpoint(),
        target.selfActivating());
  }

  private List<ListedServer> servers(Environment environment, URI directory) {
    return read.computeIfAbsent(
        directory,
        address ->
            copies
                .apply(new DirectorySource.Web(address))
                .map(list -> ServerListing.of(list, environment))
                .orElse(List.of()));
  }

  /** The demo's directory listens where its servers do, at a port that is known from them alone. */
  private static URI directory(Environment environment, URI wellKnown) {
    URI published = environment.participants();
    return environment.kind() == Environment.Kind.DEMO && wellKnown.getPort() >= 0
        ? WebAddress.parse(
                "https://"
                    + WebAddress.host(published)
                    + ":"
                    + wellKnown.getPort()
                    + published.getPath())
            .orElse(published)
        : published;
  }
}
