package openfinance.onboarding.ui.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.directory.ListedServer;
import openfinance.onboarding.directory.Participants;
import openfinance.onboarding.directory.Sector;
import openfinance.onboarding.directory.ServerFilter;
import openfinance.onboarding.directory.ServerOrder;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.settings.SettingsFile;
import openfinance.onboarding.testkit.FakeLfi;
import openfinance.onboarding.testkit.TestAuthority;
import openfinance.onboarding.transport.ClientDemand;
import openfinance.onboarding.transport.ServerTls;
import openfinance.onboarding.ui.environment.ActiveEnvironment;
import openfinance.onboarding.ui.environment.Choices;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.wizard.WizardState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of the second page over a directory in a file. */
class OtherDirectoryTest {
  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);
  private static final Instant REGISTERED_AT = Instant.parse("2026-05-03T08:00:00Z");

  @TempDir private Path home;
  private final TestAuthority authority = new TestAuthority("Servers");
  private Choices choices;
  private ServersViewModel page;

  @BeforeEach
  void open() throws IOException {
    choices = new Choices(new SettingsFile(home.resolve("settings.json")));
    page = page(() -> Outcome.failure(Problem.of(ProblemCode.LEDGER_UNAVAILABLE)));
    Path file = Lists.ofThree(home);
    read(file.toString());
  }

  @AfterEach
  void close() {
    choices.close();
  }

  private ServersViewModel page(Supplier<Outcome<Ledger>> ledger) {
    ServersViewModel opened = ServersPages.over(ledger, choices, home.resolve("cache"));
    opened.enter(
        new WizardState.Prepared(
            new ActiveEnvironment(
                Environment.named("demo"),
                Optional.empty(),
                FXCollections.observableArrayList(authority.root()))));
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
  void anOldCopySaysThatItIsOneAndHowOld() throws IOException {
    String list = "[%s]".formatted(Lists.organisation("Dhow Bank", "dhow", "Retail", "payment"));
    ServerTls tls = new ServerTls(Map.of(), authority.server(FakeLfi.HOST), ClientDemand.none());
    String address;
    try (FakeLfi directory = FakeLfi.start(tls.sockets(), FakeLfi.status(200, list))) {
      address = directory.uri("/participants").toString();
      read(address);
      assertEquals("servers.lead.read", page.lead().getValue().key());
    }
    page.readAgain();
    assertEquals(List.of("Dhow Bank"), names());
    assertEquals("servers.lead.stale", page.lead().getValue().key());
    String said = ENGLISH.get(page.lead().getValue());
    assertTrue(said.startsWith("This is the copy of"), said);
    assertTrue(said.contains(address), said);
    assertTrue(said.endsWith("less than an hour old."), said);
  }

  @ParameterizedTest
  @CsvSource({"1, 1 hour old.", "23, 23 hours old.", "25, 1 day old.", "72, 3 days old."})
  void theAgeOfACopyIsInHoursAndThenInDays(long hours, String end) {
    Participants copy =
        new Participants(
            List.of(),
            Instant.now().minus(Duration.ofHours(hours)),
            Optional.of(Problem.of(ProblemCode.DIRECTORY_UNAVAILABLE, "directory.example")));
    String said =
        ENGLISH.get(
            DirectoryWords.lead(
                Environment.sandbox(),
                Optional.empty(),
                new DirectoryList.State.Listed(copy, false)));
    assertTrue(said.endsWith(": " + end), said);
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
