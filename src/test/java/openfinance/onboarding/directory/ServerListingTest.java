package openfinance.onboarding.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerListingTest {
  private static AuthorisationServer server(
      String name, String host, boolean active, Set<String> types, Set<String> families) {
    Optional<String> issuer = Optional.of("https://" + host).filter(_ -> !host.isEmpty());
    return new AuthorisationServer(
        name,
        name,
        issuer.map(i -> URI.create(i + "/.well-known/openid-configuration")),
        issuer,
        active,
        types,
        families,
        Optional.empty());
  }

  private static final List<ListedServer> ROWS =
      ServerListing.of(
          new Participants(
              List.of(
                  new Participant(
                      "1",
                      "Zaytūn Bank",
                      true,
                      List.of(
                          server(
                              "RETAIL",
                              "auth1.zaytun.apihub.openfinance.ae",
                              true,
                              Set.of("SME"),
                              Set.of("payment")),
                          server(
                              "RETAIL",
                              "auth1.zaytun.apihub.openfinance.ae",
                              false,
                              Set.of("Retail"),
                              Set.of()),
                          server("Old", "", false, Set.of(), Set.of()),
                          server("Older", "", false, Set.of(), Set.of()))),
                  new Participant(
                      "2",
                      "مصرف الأمل",
                      true,
                      List.of(
                          server(
                              "",
                              "login.evilapihub.openfinance.ae",
                              true,
                              Set.of("Corporate"),
                              Set.of("insurance")))),
                  new Participant(
                      "3",
                      "Gone",
                      false,
                      List.of(
                          server(
                              "x", "auth1.gone.apihub.openfinance.ae", true, Set.of(), Set.of())))),
              Instant.EPOCH,
              Optional.empty()),
          Environment.production());

  private static final ServerFilter ALL = ServerFilter.initial().withInactive(true);

  private static List<String> hosts(ServerFilter filter) {
    return filter.apply(ROWS).stream().map(ListedServer::host).toList();
  }

  @Test
  void entriesOfOneServerAreOneRowAndThoseWithoutADocumentStayApart() {
    ListedServer shared = ALL.withSearch("zaytun retail").apply(ROWS).getFirst();
    assertEquals(2, shared.entries());
    assertEquals(ListedServer.State.SHARED, shared.state());
    assertEquals("RETAIL", shared.serverName());
    assertEquals(List.of("Retail", "SME"), shared.accountTypes());
    assertEquals(2, ALL.withSearch("old").apply(ROWS).size());
    assertEquals(5, ROWS.size());
  }

  @Test
  void entriesWithoutADocumentStayApartAlsoWhenTheyAreEqualAndMany() {
    AuthorisationServer nameless = server("Old", "", false, Set.of(), Set.of());
    Participants many =
        new Participants(
            List.of(new Participant("1", "Zaytun", true, Collections.nCopies(20_000, nameless))),
            Instant.EPOCH,
            Optional.empty());

    List<ListedServer> rows =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> ServerListing.of(many, Environment.production()));

    assertEquals(20_000, rows.size());
    assertTrue(rows.stream().allMatch(row -> row.entries() == 1));
  }

  @Test
  void aServerOfAnInactiveOrganisationIsInactive() {
    assertEquals(
        ListedServer.State.INACTIVE, ALL.withSearch("gone").apply(ROWS).getFirst().state());
    assertEquals(List.of(), hosts(ServerFilter.initial().withSearch("gone")));
  }

  @Test
  void aLookAlikeHostIsOutsideTheHub() {
    ListedServer row = ALL.withSearch("evil").apply(ROWS).getFirst();
    assertEquals(ListedServer.State.OUTSIDE_API_HUB, row.state());
    assertEquals("login.evilapihub.openfinance.ae", row.serverName(), "no name: the host");
  }

  @ParameterizedTest
  @CsvSource({
    "ZAYTUN, auth1.zaytun.apihub.openfinance.ae",
    "'bank   zaytūn', auth1.zaytun.apihub.openfinance.ae",
    "'retail zay', auth1.zaytun.apihub.openfinance.ae",
    "الامل, login.evilapihub.openfinance.ae",
    "'ٱلأَمَـل، مصرف', login.evilapihub.openfinance.ae",
    "https://login.evil, login.evilapihub.openfinance.ae"
  })
  void wordsAreFoundInAnyOrderAndForm(String typed, String host) {
    assertEquals(List.of(host), hosts(ServerFilter.initial().withSearch(typed)));
  }

  @Test
  void filtersNarrowTheList() {
    assertEquals(2, ServerFilter.initial().apply(ROWS).size());
    assertEquals(5, ALL.apply(ROWS).size());
    assertEquals(
        List.of("login.evilapihub.openfinance.ae"),
        hosts(ServerFilter.initial().withAccountType(Optional.of("Corporate"))));
    assertEquals(
        List.of("auth1.zaytun.apihub.openfinance.ae"),
        hosts(ServerFilter.initial().withApiFamily(Optional.of("payment"))));
    assertEquals(List.of(), hosts(ALL.withSearch("zaytun nothing")));
  }

  @Test
  void theChoicesOfTheFiltersAreThoseThatOccur() {
    assertEquals(List.of("Corporate", "Retail", "SME"), ServerListing.accountTypes(ROWS));
    assertEquals(List.of("insurance", "payment"), ServerListing.apiFamilies(ROWS));
  }
}
