package openfinance.onboarding.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Which rows of the list a person wants to see.
 *
 * @param search words in any order; every one must occur
 * @param accountType a word such as Retail. A server that states none is not restricted, so it is
 *     shown
 * @param apiFamily a word such as payment
 * @param sector bank or insurer; a server of which it cannot be told is neither
 * @param withInactive whether inactive servers are shown
 */
public record ServerFilter(
    String search,
    Optional<String> accountType,
    Optional<String> apiFamily,
    Optional<Sector> sector,
    boolean withInactive) {
  /** Every active server. */
  public static ServerFilter initial() {
    return new ServerFilter("", Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  /** The same with other words. */
  public ServerFilter withSearch(String words) {
    return new ServerFilter(words, accountType, apiFamily, sector, withInactive);
  }

  /** The same for an account type; empty for any. */
  public ServerFilter withAccountType(Optional<String> word) {
    return new ServerFilter(search, word, apiFamily, sector, withInactive);
  }

  /** The same for an API family; empty for any. */
  public ServerFilter withApiFamily(Optional<String> word) {
    return new ServerFilter(search, accountType, word, sector, withInactive);
  }

  /** The same for banks or insurers; empty for both. */
  public ServerFilter withSector(Optional<Sector> kind) {
    return new ServerFilter(search, accountType, apiFamily, kind, withInactive);
  }

  /** The same with inactive servers, or without them. */
  public ServerFilter withInactive(boolean shown) {
    return new ServerFilter(search, accountType, apiFamily, sector, shown);
  }

  /** The rows that pass, in their order. */
  public List<ListedServer> apply(Collection<ListedServer> rows) {
    List<String> words = SearchText.words(search);
    return rows.stream()
        .filter(row -> withInactive || row.active())
        .filter(
            row ->
                row.accountTypes().isEmpty()
                    || accountType.map(row.accountTypes()::contains).orElse(true))
        .filter(row -> apiFamily.map(row.apiFamilies()::contains).orElse(true))
        .filter(row -> sector.map(row.sectors()::contains).orElse(true))
        .filter(row -> row.searchText().holds(words))
        .toList();
  }
}
