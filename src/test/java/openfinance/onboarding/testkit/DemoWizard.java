package openfinance.onboarding.testkit;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.credentials.CredentialFile;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.credentials.TransportCertificate;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.discovery.ResolvedServer;
import openfinance.onboarding.discovery.ServerMetadata;
import openfinance.onboarding.modelbank.AdminPortal;
import openfinance.onboarding.modelbank.DemoServer;
import openfinance.onboarding.modelbank.ModelBank;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.settings.SettingsFile;
import openfinance.onboarding.ui.environment.ActiveEnvironment;
import openfinance.onboarding.ui.environment.Choices;
import openfinance.onboarding.ui.environment.Environments;
import openfinance.onboarding.ui.wizard.ChosenServer;
import openfinance.onboarding.ui.wizard.Step;
import openfinance.onboarding.ui.wizard.WizardState;
import openfinance.onboarding.ui.wizard.WizardState.IdentityChosen;
import openfinance.onboarding.ui.wizard.WizardState.Prepared;
import openfinance.onboarding.ui.wizard.WizardState.ServersChosen;

/** The demo, running, and what the wizard knows in it once servers and identity are chosen. */
public final class DemoWizard implements AutoCloseable {
  private final Choices choices;
  private final Environments environments;
  private final ActiveEnvironment active;
  private final ModelBank bank;

  /** Starts the demo; its files lie in this folder. */
  public DemoWizard(Path folder) {
    choices = new Choices(new SettingsFile(folder.resolve("settings.json")));
    environments = new Environments(choices, folder.resolve("demo"));
    active = environments.open(Environment.Kind.DEMO);
    bank = active.modelBank().orElseThrow();
  }

  /** Where CA certificates are added and removed. */
  public Environments environments() {
    return environments;
  }

  /** The demo as an environment in use. */
  public ActiveEnvironment active() {
    return active;
  }

  /** The LFIs' side. */
  public AdminPortal portal() {
    return bank.portal();
  }

  /** How many registrations reached an LFI. */
  public int received() {
    return bank.receivedInteractionIds().size();
  }

  /** A file of the demo's folder. */
  public Path file(String name) {
    return bank.folder().resolve(name);
  }

  /** What is known before the review, with the servers that have these LFI codes. */
  public IdentityChosen chosen(String... lfiCodes) {
    List<ChosenServer> servers = Stream.of(lfiCodes).map(this::server).toList();
    return new IdentityChosen(
        new ServersChosen(new Prepared(active), servers),
        identity(),
        List.of(read("transport.pem"), read("transport.key")));
  }

  /** Registers on the submission page and goes on with what came. */
  public static WizardState registered(Step submission, IdentityChosen known) {
    submission.enter(known);
    CompletableFuture<Outcome<WizardState>> completion =
        submission.complete(known).toCompletableFuture();
    if (!completion.isDone()) {
      submission.cancel();
    }
    return completion.join().toOptional().orElseThrow();
  }

  private ChosenServer server(String lfiCode) {
    DemoServer server =
        bank.servers().stream()
            .filter(it -> it.lfiCode().equals(lfiCode))
            .findFirst()
            .orElseThrow();
    URI issuer = bank.issuer(server);
    ServerMetadata metadata =
        new ServerMetadata(
            bank.wellKnown(server),
            issuer.toString(),
            bank.registrationEndpoint(server),
            ServerMetadata.EndpointSource.METADATA,
            Optional.empty(),
            "{}");
    return new ChosenServer(
        "LFI " + lfiCode,
        server.name(),
        new ResolvedServer(metadata, List.of(), List.of(), Duration.ZERO));
  }

  private CredentialFile read(String name) {
    return new CredentialReader().read(file(name)).toOptional().orElseThrow();
  }

  private ClientIdentity identity() {
    return new ClientIdentity(
        new TransportCertificate(
            read("transport.pem").certificates().getFirst(),
            List.of(bank.trustFrameworkAuthorities().getFirst())),
        read("transport.key").keys().getFirst());
  }

  @Override
  public void close() {
    environments.close();
    choices.close();
  }
}
