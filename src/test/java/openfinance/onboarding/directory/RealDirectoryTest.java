package openfinance.onboarding.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import openfinance.onboarding.transport.ConnectionPolicy;
import openfinance.onboarding.transport.TrustAnchors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against copies of both real directories, where they are at hand. */
class RealDirectoryTest {
  @TempDir Path cache;

  private Participants participants(String name) {
    Optional<Path> file =
        Stream.of("../shared/data", "../../shared/data")
            .map(folder -> Path.of(folder, "participants-" + name + ".json"))
            .filter(Files::isReadable)
            .findFirst();
    assumeTrue(file.isPresent(), "no copy of the " + name + " directory at hand");
    return new ParticipantsService(cache)
        .read(
            new DirectorySource.Local(file.orElseThrow()),
            ConnectionPolicy.direct(TrustAnchors.publicOnly()))
        .toOptional()
        .orElseThrow();
  }

  private static List<AuthorisationServer> servers(Participants participants) {
    return participants.organisations().stream().flatMap(o -> o.servers().stream()).toList();
  }

  private static List<ListedServer> search(List<ListedServer> rows, String words) {
    return ServerFilter.initial().withSearch(words).apply(rows);
  }

  @Test
  void productionHoldsElevenActiveServersOfNineBanks() {
    Participants participants = participants("production");
    List<ListedServer> active =
        ServerFilter.initial().apply(ServerListing.of(participants, Environment.production()));
    assertEquals(11, active.size());
    assertEquals(9, active.stream().map(ListedServer::organisationName).distinct().count());
    for (ListedServer row : active) {
      assertEquals(ListedServer.State.ACTIVE, row.state(), row.host());
      assertEquals(1, row.accountTypes().size(), row.host());
      assertEquals("auth1." + row.lfiCode().orElseThrow() + ".apihub.openfinance.ae", row.host());
    }
    assertEquals(
        List.of("fabbusiness"),
        search(active, "business fab").stream().flatMap(r -> r.lfiCode().stream()).toList());
  }

  @Test
  void theSandboxHoldsActiveInactiveAndForeignServers() {
    Participants participants = participants("sandbox");
    List<AuthorisationServer> servers = servers(participants);
    List<AuthorisationServer> active =
        servers.stream().filter(AuthorisationServer::active).toList();
    assertEquals(22, participants.organisations().size());
    assertEquals(33, active.size());
    assertEquals(70, servers.size());
    assertTrue(servers.stream().filter(s -> !s.active()).allMatch(s -> s.wellKnown().isEmpty()));
    assertEquals(
        14,
        active.stream()
            .map(server -> WebAddress.host(server.wellKnown().orElseThrow()))
            .filter(host -> !Environment.sandbox().isOnApiHub(host))
            .count());
  }

  @Test
  void everyEntryOfTheSandboxIsInOneRow() {
    List<ListedServer> rows = ServerListing.of(participants("sandbox"), Environment.sandbox());
    assertEquals(70, rows.stream().mapToInt(ListedServer::entries).sum());
    assertEquals(37, rows.stream().filter(r -> !r.active()).count());
    assertEquals(rows.size(), ServerFilter.initial().withInactive(true).apply(rows).size());
  }

  @Test
  void theModelBankIsOneRowOfFourOrganisations() {
    List<ListedServer> rows = ServerListing.of(participants("sandbox"), Environment.sandbox());
    ListedServer bank = search(rows, "altareq1.sandbox").getFirst();
    assertEquals(4, bank.entries());
    assertEquals(ListedServer.State.SHARED, bank.state());
    assertEquals(
        List.of("Arab Bank PLC", "Sharjah Islamic Bank", "Ozone API", "Nebras Support"),
        bank.organisations());
    assertEquals(bank, search(rows, "SHARJAH islámic").getFirst());
    assertTrue(Environment.sandbox().activatesItself(bank.wellKnown().orElseThrow()));
  }

  @Test
  void aForeignHostIsShownAndMarked() {
    List<ListedServer> rows = ServerListing.of(participants("sandbox"), Environment.sandbox());
    ListedServer google = search(rows, "accounts.google.com").getFirst();
    assertEquals(ListedServer.State.OUTSIDE_API_HUB, google.state());
    assertEquals(4, google.entries());
    assertEquals(Optional.empty(), google.lfiCode());
  }

  @Test
  void familiesOutsideThePublishedEnumerationAreKept() {
    List<ListedServer> rows = ServerListing.of(participants("sandbox"), Environment.sandbox());
    assertTrue(ServerListing.apiFamilies(rows).containsAll(List.of("account", "reporting", "fx")));
    assertEquals(List.of("Corporate", "Retail", "SME"), ServerListing.accountTypes(rows));
    assertFalse(
        ServerFilter.initial().withApiFamily(Optional.of("insurance")).apply(rows).isEmpty());
  }
}
