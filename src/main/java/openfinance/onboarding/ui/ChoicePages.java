package openfinance.onboarding.ui;

import java.time.Clock;
import java.util.function.Supplier;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.directory.KeystoreService;
import openfinance.onboarding.directory.ParticipantsService;
import openfinance.onboarding.discovery.DiscoveryService;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.ui.credentials.CredentialsController;
import openfinance.onboarding.ui.credentials.CredentialsServices;
import openfinance.onboarding.ui.credentials.CredentialsViewModel;
import openfinance.onboarding.ui.environment.Choices;
import openfinance.onboarding.ui.environment.Environments;
import openfinance.onboarding.ui.environment.KnownIdentity;
import openfinance.onboarding.ui.i18n.Fxml;
import openfinance.onboarding.ui.servers.ServersController;
import openfinance.onboarding.ui.servers.ServersServices;
import openfinance.onboarding.ui.servers.ServersViewModel;
import openfinance.onboarding.ui.tasks.Tasks;
import openfinance.onboarding.ui.wizard.AwaitedMetadata;
import openfinance.onboarding.ui.wizard.Page;

/**
 * The pages on which the person chooses with whom to register, and as whom.
 *
 * @param identity told the identity that was found in order
 * @param discovery reads servers' metadata
 * @param ledger says what was registered before
 */
record ChoicePages(
    Choices choices,
    Environments environments,
    KnownIdentity identity,
    DiscoveryService discovery,
    Supplier<Outcome<Ledger>> ledger,
    Tasks tasks,
    Surroundings surroundings) {

  /** What the page of the servers does. */
  ServersViewModel serversViewModel() {
    return new ServersViewModel(
        new ServersServices(
            choices,
            identity,
            new ParticipantsService(surroundings.cache()),
            discovery,
            ledger,
            tasks));
  }

  /** Where the servers are chosen. */
  Page servers(ServersViewModel viewModel) {
    return new Page(
        viewModel,
        messages -> Fxml.load(new ServersController(viewModel, messages), "Servers", messages));
  }

  /** What the page of the certificate and its key does. */
  CredentialsViewModel credentialsViewModel() {
    return new CredentialsViewModel(
        new CredentialsServices(
            choices,
            environments,
            identity,
            new AwaitedMetadata(discovery, tasks),
            new CredentialReader(),
            new KeystoreService(Clock.systemUTC()),
            Clock.systemUTC(),
            tasks));
  }

  /** Where the certificate and its key are added. */
  Page credentials(CredentialsViewModel viewModel) {
    return new Page(
        viewModel,
        messages ->
            Fxml.load(
                new CredentialsController(
                    viewModel, messages, Clock.systemUTC(), surroundings.filePicker()),
                "Credentials",
                messages));
  }
}
