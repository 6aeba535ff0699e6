package openfinance.onboarding.ui.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.directory.ListedServer;
import openfinance.onboarding.directory.ParticipantsService;
import openfinance.onboarding.directory.Sector;
import openfinance.onboarding.directory.ServerFilter;
import openfinance.onboarding.directory.ServerOrder;
import openfinance.onboarding.discovery.DiscoveryService;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.settings.SettingsFile;
import openfinance.onboarding.testkit.InlineTasks;
import openfinance.onboarding.ui.environment.ActiveEnvironment;
import openfinance.onboarding.ui.environment.Choices;
import openfinance.onboarding.ui.environment.KnownIdentity;
import openfinance.onboarding.ui.wizard.WizardState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of the second page over a directory in a file. */
class OtherDirectoryTest {
  private static final Instant REGISTERED_AT = Instant.parse("2026-05-03T08:00:00Z");

  @TempDir private Path home;
  private Choices choices;
  private ServersViewModel page;

  @BeforeEach
  void open() throws IOException {
    choices = new Choices(new SettingsFile(home.resolve("settings.json")));
    page = page(() -> Outcome.failure(Problem.of(ProblemCode.LEDGER_UNAVAILABLE)));
    Path file = home.resolve("participants.json");
    Files.writeString(
        file,
        "[%s,%s,%s]"
            .formatted(
                Lists.organisation("Dhow Bank", "dhow", "Retail", "payment"),
                Lists.organisation("Oasis Takaful", "oasis", "Corporate", "insurance"),
                Lists.organisation("Zaytun", "zaytun", "", "")));
    read(file.toString());
  }

  @AfterEach
  void close() {
    choices.close();
  }

  private ServersViewModel page(Supplier<Outcome<Ledger>> ledger) {
    ServersViewModel opened =
        new ServersViewModel(
            new ServersServices(
                choices,
                new KnownIdentity(),
                new ParticipantsService(home.resolve("cache")),
                new DiscoveryService(),
                ledger,
                new InlineTasks()));
    Environment nowhere = Environment.named("demo");
    opened.enter(
        new WizardState.Prepared(
            new ActiveEnvironment(nowhere, Optional.empty(), FXCollections.observableArrayList())));
    return opened;
  }

  private void read(String source) {
    page.otherDirectory().typed().set(source);
    page.otherDirectory().read();
  }

  private List<String> names() {
    return page.directory().visible().get().stream().map(ListedServer::organisationName).toList();
  }

  @Test
  void aFileIsReadInPlaceOfTheEnvironmentsDirectory() {
    assertEquals(List.of("Dhow Bank", "Oasis Takaful", "Zaytun"), names());
    page.otherDirectory().back();
    assertInstanceOf(DirectoryList.State.Unavailable.class, page.directory().state().get());
    assertEquals(List.of(), names());
  }

  @Test
  void whatIsNoDirectoryIsSaid() {
    read("http://directory.example");
    assertEquals(
        ProblemCode.ENDPOINT_NOT_HTTPS,
        page.otherDirectory().problem().getValue().orElseThrow().code());
    read(home.toString());
    assertInstanceOf(DirectoryList.State.Unavailable.class, page.directory().state().get());
  }

  @Test
  void theListIsSortedByAnyColumnBothWays() {
    ServerOrder byType = page.directory().order().get().by(ServerOrder.Column.ACCOUNT_TYPES);
    page.directory().order().set(byType);
    assertEquals(List.of("Oasis Takaful", "Dhow Bank", "Zaytun"), names());
    page.directory().order().set(byType.by(ServerOrder.Column.ACCOUNT_TYPES));
    assertEquals(List.of("Zaytun", "Dhow Bank", "Oasis Takaful"), names());
  }

  @Test
  void banksAndInsurersAreToldApart() {
    page.directory().filter().set(ServerFilter.initial().withSector(Optional.of(Sector.INSURER)));
    assertEquals(List.of("Oasis Takaful"), names());
    page.directory().filter().set(ServerFilter.initial().withSector(Optional.of(Sector.BANK)));
    assertEquals(List.of("Dhow Bank"), names());
    assertEquals(List.of("insurance", "payment"), page.directory().choices().get().apiFamilies());
  }

  @Test
  void severalRowsArePickedTogetherAndDroppedTogether() {
    List<ListedServer> rows = List.copyOf(page.directory().visible().get());
    page.toggle(rows.getFirst());
    page.toggle(rows);
    assertEquals(3, page.picked().size());
    page.toggle(rows);
    assertEquals(List.of(), page.picked());
  }

  @Test
  void aServerThatWasRegisteredWithSaysSo() {
    URI wellKnown = page.directory().visible().get().getFirst().wellKnown().orElseThrow();
    assertEquals(Optional.empty(), page.registered().at(wellKnown));
    Path file = home.resolve("ledger.db");
    try (Ledger ledger = Ledger.open(file, Clock.systemUTC()).toOptional().orElseThrow()) {
      ledger.begin(Lists.attempt(wellKnown, REGISTERED_AT));
      assertEquals(
          Optional.empty(), page(() -> Outcome.success(ledger)).registered().at(wellKnown));
      ledger.finish(Lists.registered(wellKnown, REGISTERED_AT));
      ServersViewModel again = page(() -> Outcome.success(ledger));
      assertEquals(Optional.of(REGISTERED_AT), again.registered().at(wellKnown));
      assertTrue(again.registered().at(URI.create("https://auth1.other.example/")).isEmpty());
    }
  }
}
