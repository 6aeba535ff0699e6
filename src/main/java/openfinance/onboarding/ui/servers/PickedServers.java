package openfinance.onboarding.ui.servers;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.directory.ListedServer;
import openfinance.onboarding.discovery.DiscoveryService;
import openfinance.onboarding.discovery.DiscoveryTarget;
import openfinance.onboarding.discovery.ResolvedServer;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.transport.ConnectionPolicy;
import openfinance.onboarding.ui.environment.ActiveEnvironment;
import openfinance.onboarding.ui.tasks.Tasks;
import openfinance.onboarding.ui.wizard.WizardState;

/** The picks in their order. Each is resolved as soon as it is picked, a few at a time. */
final class PickedServers {
  private static final int AT_ONCE = 4;

  private final DiscoveryService discovery;
  private final Supplier<Optional<ClientIdentity>> identity;
  private final Tasks tasks;
  private final Runnable changed;
  private final ObservableList<PickedServer> picks = FXCollections.observableArrayList();
  private final Map<PickedServer, Tasks.Running> running = new HashMap<>();
  private Optional<ActiveEnvironment> environment = Optional.empty();
  private int numbers;

  /**
   * No picks.
   *
   * @param identity shown to servers that demand it, once it is known
   * @param changed told whenever a pick comes, goes, is resolved or confirmed
   */
  PickedServers(
      DiscoveryService discovery,
      Supplier<Optional<ClientIdentity>> identity,
      Tasks tasks,
      Runnable changed) {
    this.discovery = discovery;
    this.identity = identity;
    this.tasks = tasks;
    this.changed = changed;
  }

  ObservableList<PickedServer> list() {
    return picks;
  }

  /** Where the metadata of each is. */
  Set<URI> addresses() {
    return picks.stream().map(PickedServer::wellKnown).collect(Collectors.toSet());
  }

  Optional<PickedServer> find(URI wellKnown) {
    return picks.stream().filter(pick -> pick.wellKnown().equals(wellKnown)).findFirst();
  }

  /** Works in this environment from now on, and goes on with what is not resolved. */
  void open(ActiveEnvironment now) {
    environment = Optional.of(now);
    for (PickedServer pick : picks) {
      boolean again =
          switch (pick.resolution().get()) {
            case Resolution.Failed _ -> true;
            case Resolution.AwaitsCertificate() -> identity.get().isPresent();
            default -> false;
          };
      if (again) {
        pick.resolution(new Resolution.Waiting());
      }
    }
    resolveWaiting();
  }

  /** Picks a server, once. */
  void add(URI wellKnown, Optional<ListedServer> listed) {
    if (find(wellKnown).isPresent()) {
      return;
    }
    PickedServer pick = new PickedServer(numbers++, wellKnown, listed);
    pick.confirmed().subscribe((before, after) -> changed.run());
    picks.add(pick);
    changed.run();
    resolveWaiting();
  }

  /** Picks those of the rows that can be picked; drops them when all of them are picked. */
  void toggle(List<ListedServer> rows) {
    List<ListedServer> pickable = rows.stream().filter(ListedServer::canBePicked).toList();
    boolean all =
        pickable.stream().allMatch(row -> row.wellKnown().flatMap(this::find).isPresent());
    for (ListedServer row : pickable) {
      if (all) {
        row.wellKnown().flatMap(this::find).ifPresent(this::remove);
      } else {
        row.wellKnown().ifPresent(address -> add(address, Optional.of(row)));
      }
    }
  }

  /** Drops a pick. */
  void remove(PickedServer pick) {
    cancel(pick);
    picks.remove(pick);
    changed.run();
    resolveWaiting();
  }

  /** Drops every pick. */
  void clear() {
    pause();
    picks.clear();
    changed.run();
  }

  /** Reads a pick's metadata again. */
  void retry(PickedServer pick) {
    cancel(pick);
    discovery.forget(pick.wellKnown());
    finished(pick, new Resolution.Waiting());
  }

  /** Stops all reading; what was not finished waits for {@link #open}. */
  void pause() {
    environment = Optional.empty();
    for (PickedServer pick : picks) {
      cancel(pick);
      if (pick.resolution().get() instanceof Resolution.Reading) {
        pick.resolution(new Resolution.Waiting());
      }
    }
  }

  private void cancel(PickedServer pick) {
    Optional.ofNullable(running.remove(pick)).ifPresent(Tasks.Running::cancel);
  }

  private void resolveWaiting() {
    for (PickedServer pick : List.copyOf(picks)) {
      if (pick.resolution().get() instanceof Resolution.Waiting && reading() < AT_ONCE) {
        environment.ifPresent(now -> resolve(pick, now));
      }
    }
  }

  private long reading() {
    return picks.stream()
        .filter(pick -> pick.resolution().get() instanceof Resolution.Reading)
        .count();
  }

  private void resolve(PickedServer pick, ActiveEnvironment now) {
    pick.resolution(new Resolution.Reading());
    changed.run();
    DiscoveryTarget target = pick.target(now.environment());
    ConnectionPolicy policy = now.policy();
    Optional<ClientIdentity> known = identity.get();
    Tasks.Running started =
        tasks.<ResolvedServer>run(
            () -> discovery.resolve(target, policy, known),
            server -> finished(pick, new Resolution.Resolved(server)),
            problem -> finished(pick, unresolved(problem)));
    if (pick.resolution().get() instanceof Resolution.Reading) {
      running.put(pick, started);
    }
  }

  private static Resolution unresolved(Problem problem) {
    return problem.code() == ProblemCode.DISCOVERY_NEEDS_CERTIFICATE
        ? new Resolution.AwaitsCertificate()
        : new Resolution.Failed(problem);
  }

  private void finished(PickedServer pick, Resolution how) {
    running.remove(pick);
    pick.confirmed().set(false);
    pick.resolution(how);
    changed.run();
    resolveWaiting();
  }

  /** The picks as the next steps use them. */
  WizardState.ServersChosen chosen(WizardState.Prepared prepared) {
    Environment world = prepared.environment().environment();
    return new WizardState.ServersChosen(
        prepared,
        picks.stream().flatMap(pick -> pick.chosen().stream()).toList(),
        picks.stream().flatMap(pick -> pick.awaited(world).stream()).toList());
  }
}
