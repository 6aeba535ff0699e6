package openfinance.onboarding.ui.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.directory.ParticipantsService;
import openfinance.onboarding.discovery.DiscoveryService;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.settings.SettingsFile;
import openfinance.onboarding.testkit.FakeLfi;
import openfinance.onboarding.testkit.InlineTasks;
import openfinance.onboarding.testkit.TestAuthority;
import openfinance.onboarding.transport.ClientDemand;
import openfinance.onboarding.transport.ServerTls;
import openfinance.onboarding.ui.environment.ActiveEnvironment;
import openfinance.onboarding.ui.environment.Choices;
import openfinance.onboarding.ui.environment.KnownIdentity;
import openfinance.onboarding.ui.wizard.AwaitedMetadata;
import openfinance.onboarding.ui.wizard.WizardState;
import openfinance.onboarding.ui.wizard.WizardState.IdentityChosen;
import openfinance.onboarding.ui.wizard.WizardState.Prepared;
import openfinance.onboarding.ui.wizard.WizardState.ServersChosen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real server that gives its metadata only to those who show a client certificate. */
class CertificateDemandTest {
  private final TestAuthority servers = new TestAuthority("Servers");
  private final TestAuthority clients = new TestAuthority("Clients");
  private final KnownIdentity known = new KnownIdentity();
  private final DiscoveryService discovery = new DiscoveryService();
  private final InlineTasks tasks = new InlineTasks();

  @TempDir private Path home;
  private Choices choices;
  private String endpointHost = FakeLfi.HOST;
  private FakeLfi lfi;
  private Prepared prepared;
  private ServersViewModel page;

  @BeforeEach
  void open() throws IOException {
    ServerTls tls =
        new ServerTls(
            Map.of(), servers.server(FakeLfi.HOST), ClientDemand.required(List.of(clients.root())));
    lfi = FakeLfi.start(tls.sockets(), socket -> FakeLfi.status(200, document()).answer(socket));
    prepared =
        new Prepared(
            new ActiveEnvironment(
                Lists.onThisComputer(),
                Optional.empty(),
                FXCollections.observableArrayList(servers.root())));
    choices = new Choices(new SettingsFile(home.resolve("settings.json")));
    page =
        new ServersViewModel(
            new ServersServices(
                choices,
                known,
                new ParticipantsService(home.resolve("cache")),
                discovery,
                () -> Outcome.failure(Problem.of(ProblemCode.LEDGER_UNAVAILABLE)),
                tasks));
    page.enter(prepared);
    page.manual().typed().set(lfi.uri("/").toString());
    page.manual().add();
  }

  @AfterEach
  void close() throws IOException {
    lfi.close();
    choices.close();
  }

  private String document() {
    return "{\"issuer\":\"https://%1$s:%2$d\",\"registration_endpoint\":\"https://%3$s:%2$d/tpp\"}"
        .formatted(FakeLfi.HOST, lfi.port(), endpointHost);
  }

  private ServersChosen chosen() {
    var outcome = page.complete(prepared).toCompletableFuture().join();
    return (ServersChosen) outcome.toOptional().orElseThrow();
  }

  private Outcome<WizardState> withIdentity(ServersChosen chosen) {
    IdentityChosen next = new IdentityChosen(chosen, clients.client(), List.of());
    return new AwaitedMetadata(discovery, tasks)
        .read(Outcome.success(next))
        .toCompletableFuture()
        .join();
  }

  @Test
  void theWizardGoesOnAndNothingUnresolvedIsSent() {
    assertEquals(new Resolution.AwaitsCertificate(), page.picked().getFirst().resolution().get());
    assertTrue(page.readiness().getValue().ready());
    assertEquals(List.of(), lfi.requests());
    ServersChosen chosen = chosen();
    assertEquals(List.of(), chosen.servers());
    assertEquals(1, chosen.awaited().size());
  }

  @Test
  void itIsResolvedOnceTheIdentityIsChosen() {
    IdentityChosen next = (IdentityChosen) withIdentity(chosen()).toOptional().orElseThrow();
    assertEquals(List.of(), next.chosen().awaited());
    assertEquals(
        "/tpp",
        next.chosen().servers().getFirst().resolved().metadata().registrationEndpoint().getPath());
    assertEquals(1, lfi.requests().size());
  }

  @Test
  void aForeignEndpointIsConfirmedBackOnThePageOfTheServers() {
    endpointHost = "elsewhere.example";
    Outcome<WizardState> outcome = withIdentity(chosen());
    Problem problem = assertInstanceOf(Outcome.Failure.class, outcome).problem();
    assertEquals(ProblemCode.ENDPOINT_OUTSIDE_ISSUER, problem.code());
    known
        .known()
        .set(
            Optional.of(
                new KnownIdentity.Known(
                    Environment.Kind.DEMO, clients.client(), true, Optional.empty())));
    page.leave();
    page.enter(prepared);
    PickedServer pick = page.picked().getFirst();
    assertTrue(pick.resolved().orElseThrow().needsConfirmation());
    pick.confirmed().set(true);
    assertEquals(1, chosen().servers().size());
  }
}
