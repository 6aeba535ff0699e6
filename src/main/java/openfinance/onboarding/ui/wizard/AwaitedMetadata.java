package openfinance.onboarding.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import openfinance.onboarding.discovery.DiscoveryService;
import openfinance.onboarding.discovery.ResolvedServer;
import openfinance.onboarding.problem.Finding;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.Severity;
import openfinance.onboarding.ui.tasks.Tasks;
import openfinance.onboarding.ui.wizard.WizardState.IdentityChosen;
import openfinance.onboarding.ui.wizard.WizardState.ServersChosen;

/** Resolves the servers that wait for an identity, as soon as one is chosen. */
public final class AwaitedMetadata {
  private final DiscoveryService discovery;
  private final Tasks tasks;

  /** Resolves with this service. */
  public AwaitedMetadata(DiscoveryService discovery, Tasks tasks) {
    this.discovery = discovery;
    this.tasks = tasks;
  }

  /**
   * Goes on with an outcome once no server is awaited any more. A server that cannot be resolved,
   * or whose endpoint must be confirmed where servers are chosen, is the problem.
   */
  public CompletionStage<Outcome<WizardState>> read(Outcome<WizardState> outcome) {
    if (!(outcome instanceof Outcome.Success<WizardState>(IdentityChosen known))
        || known.chosen().awaited().isEmpty()) {
      return CompletableFuture.completedFuture(outcome);
    }
    CompletableFuture<Outcome<WizardState>> completion = new CompletableFuture<>();
    tasks.<WizardState>run(
        () -> resolved(known),
        next -> completion.complete(Outcome.success(next)),
        problem -> completion.complete(Outcome.failure(problem)));
    return completion;
  }

  private Outcome<WizardState> resolved(IdentityChosen known) {
    ServersChosen chosen = known.chosen();
    List<ChosenServer> servers = new ArrayList<>(chosen.servers());
    for (AwaitedServer awaited : chosen.awaited()) {
      switch (resolved(awaited, known)) {
        case Outcome.Success<ChosenServer>(ChosenServer server) -> servers.add(server);
        case Outcome.Failure<ChosenServer>(Problem problem) -> {
          return Outcome.failure(problem);
        }
      }
    }
    return Outcome.success(
        new IdentityChosen(
            new ServersChosen(chosen.prepared(), servers), known.identity(), known.files()));
  }

  private Outcome<ChosenServer> resolved(AwaitedServer awaited, IdentityChosen known) {
    return discovery
        .resolve(
            awaited.target(),
            known.chosen().prepared().environment().policy(),
            Optional.of(known.identity()))
        .then(server -> usable(awaited, server));
  }

  private static Outcome<ChosenServer> usable(AwaitedServer awaited, ResolvedServer server) {
    return server.findings().stream()
        .map(Finding::problem)
        .filter(problem -> problem.code().severity() == Severity.CONFIRMATION)
        .findFirst()
        .<Outcome<ChosenServer>>map(Outcome::failure)
        .orElseGet(
            () ->
                Outcome.success(
                    new ChosenServer(awaited.organisationName(), awaited.serverName(), server)));
  }
}
