package openfinance.onboarding.ui.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.registration.RegistrationTarget;
import openfinance.onboarding.ui.wizard.ChosenServer;
import openfinance.onboarding.ui.wizard.WizardState;
import openfinance.onboarding.ui.wizard.WizardState.IdentityChosen;
import openfinance.onboarding.ui.wizard.WizardState.Prepared;
import openfinance.onboarding.ui.wizard.WizardState.ServersChosen;
import openfinance.onboarding.ui.wizard.WizardState.Started;

/** What is known at the step where a further run starts; remembers every server chosen so far. */
final class FurtherRun {
  private final List<ChosenServer> servers = new ArrayList<>();

  /** These were chosen too: a try with one of them leaves the others to be tried later. */
  void remember(IdentityChosen known) {
    servers.addAll(known.chosen().servers());
  }

  /** None was chosen any more. */
  void forget() {
    servers.clear();
  }

  /** For choosing more servers in the same environment. */
  static List<WizardState> more(IdentityChosen known) {
    return List.of(new Started(), known.chosen().prepared());
  }

  /** For a further try with one server, unless it is not among those that were chosen. */
  Optional<List<WizardState>> with(IdentityChosen known, RegistrationTarget target) {
    List<ChosenServer> only =
        servers.reversed().stream().filter(server -> is(server, target)).limit(1).toList();
    if (only.isEmpty()) {
      return Optional.empty();
    }
    Prepared prepared = known.chosen().prepared();
    ServersChosen chosen = new ServersChosen(prepared, only);
    return Optional.of(
        List.of(
            new Started(),
            prepared,
            chosen,
            new IdentityChosen(chosen, known.identity(), known.files())));
  }

  private static boolean is(ChosenServer server, RegistrationTarget target) {
    return server.resolved().metadata().issuer().equals(target.issuer())
        && server
            .resolved()
            .metadata()
            .registrationEndpoint()
            .equals(target.registrationEndpoint());
  }
}
