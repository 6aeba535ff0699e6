package openfinance.onboarding.ui.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.directory.ListedServer;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.settings.SettingsFile;
import openfinance.onboarding.ui.environment.Choices;
import openfinance.onboarding.ui.environment.Environments;
import openfinance.onboarding.ui.wizard.WizardState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The second page against the running demo. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServersViewModelTest {
  private final Choices choices;
  private final Environments environments;
  private final Path cache;
  private WizardState.Prepared prepared;
  private ServersViewModel page;

  ServersViewModelTest(@TempDir Path home) {
    choices = new Choices(new SettingsFile(home.resolve("settings.json")));
    environments = new Environments(choices, home.resolve("demo"));
    cache = home.resolve("cache");
    prepared = new WizardState.Prepared(environments.open(Environment.Kind.DEMO));
    page = page();
  }

  @BeforeAll
  void startTheDemo() {
    assertTrue(prepared.environment().modelBank().isPresent());
  }

  @AfterAll
  void stopTheDemo() {
    environments.close();
    choices.close();
  }

  @BeforeEach
  void openThePage() {
    choices.change(settings -> settings.withPickedServers("demo", List.of()));
    page = page();
    page.enter(prepared);
  }

  @Test
  void nothingPickedIsNotReady() {
    assertEquals(List.of(ServersViewModel.LIST), faultyFields());
    assertFalse(page.directory().visible().get().isEmpty());
  }

  @Test
  void aPickIsResolvedAtOnceAndTheStepIsReady() {
    page.toggle(row("alnoor"));
    PickedServer pick = page.picked().getFirst();
    assertTrue(
        pick.resolved()
            .orElseThrow()
            .metadata()
            .registrationEndpoint()
            .getHost()
            .startsWith("rs1.alnoor"));
    assertTrue(page.readiness().getValue().ready());
    var outcome = page.complete(prepared).toCompletableFuture().join();
    var next = assertInstanceOf(Outcome.Success.class, outcome).value();
    assertEquals(1, assertInstanceOf(WizardState.ServersChosen.class, next).servers().size());
  }

  @Test
  void aSecondToggleDropsThePick() {
    page.toggle(row("alnoor"));
    page.toggle(row("alnoor"));
    assertTrue(page.picked().isEmpty());
    assertFalse(page.isPicked(row("alnoor")));
  }

  @Test
  void anInactiveServerCannotBePicked() {
    ListedServer inactive =
        page.directory().all().stream().filter(row -> !row.active()).findFirst().orElseThrow();
    page.toggle(inactive);
    assertTrue(page.picked().isEmpty());
  }

  @Test
  void picksComeBackAfterARestart() {
    page.toggle(row("alnoor"));
    page.toggle(row("marjan"));
    ServersViewModel again = page();
    again.enter(prepared);
    assertEquals(
        page.picked().stream().map(PickedServer::wellKnown).toList(),
        again.picked().stream().map(PickedServer::wellKnown).toList());
    assertTrue(again.readiness().getValue().ready());
  }

  @Test
  void picksStayOnTheWayBackAndAreGoneAfterARun() {
    page.toggle(row("alnoor"));
    page.leave();
    page.enter(prepared);
    assertTrue(page.isPicked(row("alnoor")));
    page.leave();
    page.forgetPicks();
    page.enter(prepared);
    assertTrue(page.picked().isEmpty());
    assertEquals(List.of(ServersViewModel.LIST), faultyFields());
    ServersViewModel again = page();
    again.enter(prepared);
    assertTrue(again.picked().isEmpty());
  }

  @Test
  void aForeignEndpointNeedsAConfirmation() {
    page.directory().all().stream().filter(ListedServer::canBePicked).forEach(page::toggle);
    PickedServer foreign =
        page.picked().stream()
            .filter(
                pick -> pick.resolved().filter(server -> server.needsConfirmation()).isPresent())
            .findFirst()
            .orElseThrow();
    page.picked().stream().filter(pick -> pick != foreign).toList().forEach(page::remove);
    assertEquals(List.of(foreign.confirmationId()), faultyFields());
    foreign.confirmed().set(true);
    assertTrue(page.readiness().getValue().ready());
  }

  @Test
  void whatIsTypedAndNotUnderstoodIsSaid() {
    page.manual().typed().set("no such thing at all");
    page.manual().add();
    assertTrue(page.manual().problem().getValue().isPresent());
    assertTrue(page.picked().isEmpty());
    page.manual().typed().set("alnoor");
    assertTrue(page.manual().problem().getValue().isEmpty());
  }

  @Test
  void anUnknownHostIsAFaultThatCanBeRemoved() {
    URI address = row("alnoor").wellKnown().orElseThrow();
    page.manual().typed().set("https://auth1.nobody.test:" + address.getPort());
    page.manual().add();
    PickedServer pick = page.picked().getFirst();
    assertInstanceOf(Resolution.Failed.class, pick.resolution().get());
    assertEquals(List.of(pick.fieldId()), faultyFields());
    page.remove(pick);
    assertEquals(List.of(ServersViewModel.LIST), faultyFields());
  }

  private ServersViewModel page() {
    return ServersPages.withoutLedger(choices, cache);
  }

  private ListedServer row(String code) {
    return page.directory().all().stream()
        .filter(row -> row.lfiCode().filter(code::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private List<String> faultyFields() {
    return page.readiness().getValue().faults().stream().map(fault -> fault.fieldId()).toList();
  }
}
