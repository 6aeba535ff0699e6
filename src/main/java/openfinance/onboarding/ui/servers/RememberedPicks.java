package openfinance.onboarding.ui.servers;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.directory.ListedServer;
import openfinance.onboarding.discovery.WellKnownAddress;
import openfinance.onboarding.ui.environment.ActiveEnvironment;
import openfinance.onboarding.ui.environment.Choices;

/** The picks that outlive the window, for each environment. */
final class RememberedPicks {
  private final Choices choices;

  RememberedPicks(Choices choices) {
    this.choices = choices;
  }

  /** Remembers the picks of an environment. */
  void remember(ActiveEnvironment now, List<PickedServer> picks) {
    List<String> addresses = picks.stream().map(pick -> pick.wellKnown().toString()).toList();
    choices.change(
        settings -> settings.withPickedServers(now.environment().kind().id(), addresses));
  }

  /**
   * Picks again what was picked the last time. In the demo only what its directory lists: its ports
   * change.
   */
  void restore(ActiveEnvironment now, DirectoryList directory, Consumer<URI> pick) {
    Environment world = now.environment();
    boolean demo = now.modelBank().isPresent();
    for (String remembered :
        choices.now().pickedServers().getOrDefault(world.kind().id(), List.of())) {
      Optional<URI> address = WellKnownAddress.of(remembered, world).toOptional();
      Optional<ListedServer> row =
          address.flatMap(demo ? directory::findOnAnyPort : directory::find);
      if (row.isPresent()) {
        row.filter(ListedServer::canBePicked).flatMap(ListedServer::wellKnown).ifPresent(pick);
      } else if (!demo) {
        address.ifPresent(pick);
      }
    }
  }
}
