package openfinance.onboarding.ui.servers;

import java.util.List;
import openfinance.onboarding.directory.ListedServer;
import openfinance.onboarding.directory.ServerListing;

/**
 * What there is to filter a list by.
 *
 * @param accountTypes the words that occur, sorted
 * @param apiFamilies the words that occur, sorted
 */
public record FilterChoices(List<String> accountTypes, List<String> apiFamilies) {
  /** Nothing. */
  public static final FilterChoices NONE = new FilterChoices(List.of(), List.of());

  public FilterChoices {
    accountTypes = List.copyOf(accountTypes);
    apiFamilies = List.copyOf(apiFamilies);
  }

  static FilterChoices of(List<ListedServer> rows) {
    return new FilterChoices(ServerListing.accountTypes(rows), ServerListing.apiFamilies(rows));
  }
}
