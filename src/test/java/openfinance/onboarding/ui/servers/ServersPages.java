package openfinance.onboarding.ui.servers;

import java.nio.file.Path;
import java.util.function.Supplier;
import openfinance.onboarding.directory.ParticipantsService;
import openfinance.onboarding.discovery.DiscoveryService;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.testkit.InlineTasks;
import openfinance.onboarding.ui.environment.Choices;
import openfinance.onboarding.ui.environment.KnownIdentity;

/** The page of the servers without a window; all it asks for is there at once. */
final class ServersPages {
  private ServersPages() {}

  /** Where no ledger can be opened. */
  static ServersViewModel withoutLedger(Choices choices, Path cache) {
    return over(() -> Outcome.failure(Problem.of(ProblemCode.LEDGER_UNAVAILABLE)), choices, cache);
  }

  /** With earlier registrations. */
  static ServersViewModel over(Supplier<Outcome<Ledger>> ledger, Choices choices, Path cache) {
    return new ServersViewModel(
        new ServersServices(
            choices,
            new KnownIdentity(),
            new ParticipantsService(cache),
            new DiscoveryService(),
            ledger,
            new InlineTasks()));
  }
}
