package openfinance.onboarding.ui.home;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.directory.SearchText;

/**
 * Which rows the person wants to see, and in which order.
 *
 * @param search words that must all occur
 * @param environment the environment's stable word; empty for all
 * @param standing empty for any
 */
public record HomeView(
    String search,
    Optional<String> environment,
    Optional<Standing> standing,
    Column sortedBy,
    boolean descending) {

  /** The columns of the table. */
  public enum Column {
    LFI,
    ENVIRONMENT,
    OUTCOME,
    ACTIVATION,
    CLIENT,
    WHEN;

    private Comparator<HomeRow> order() {
      return switch (this) {
        case LFI ->
            Comparator.comparing(
                    (HomeRow row) -> row.target().organisationName(), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(row -> row.target().serverName(), String.CASE_INSENSITIVE_ORDER);
        case ENVIRONMENT -> Comparator.comparing(row -> row.target().environment());
        case OUTCOME ->
            Comparator.comparing(
                row -> row.registration().current().outcome().map(it -> it.id()).orElse("unknown"));
        case ACTIVATION -> Comparator.comparing(HomeRow::standing);
        case CLIENT -> Comparator.comparing(HomeRow::clientId);
        case WHEN -> Comparator.comparing(HomeRow::when);
      };
    }
  }

  /** Everything, newest first. */
  static HomeView initial() {
    return new HomeView("", Optional.empty(), Optional.empty(), Column.WHEN, true);
  }

  /** With these words to search. */
  public HomeView withSearch(String words) {
    return new HomeView(words, environment, standing, sortedBy, descending);
  }

  /** With this environment alone; empty for all. */
  public HomeView withEnvironment(Optional<String> word) {
    return new HomeView(search, word, standing, sortedBy, descending);
  }

  /** With this standing alone; empty for any. */
  public HomeView withStanding(Optional<Standing> wanted) {
    return new HomeView(search, environment, wanted, sortedBy, descending);
  }

  /** Sorted by this column; the other way round when it was already. */
  public HomeView sorted(Column column) {
    boolean again = column == sortedBy;
    return new HomeView(
        search, environment, standing, column, again ? !descending : column == Column.WHEN);
  }

  /** The rows that pass, in order. */
  List<HomeRow> apply(List<HomeRow> rows) {
    List<String> words = SearchText.words(search);
    Comparator<HomeRow> order = descending ? sortedBy.order().reversed() : sortedBy.order();
    return rows.stream()
        .filter(row -> environment.filter(it -> !it.equals(row.target().environment())).isEmpty())
        .filter(row -> standing.filter(it -> it != row.standing()).isEmpty())
        .filter(row -> row.searchText().holds(words))
        .sorted(order)
        .toList();
  }
}
