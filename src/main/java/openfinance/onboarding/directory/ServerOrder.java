package openfinance.onboarding.directory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * In which order rows are listed.
 *
 * @param column by what; rows that are equal in it are listed by name
 */
public record ServerOrder(Column column, boolean descending) {
  private static final Comparator<ListedServer> BY_NAME =
      Comparator.comparing(row -> row.searchText().folded());

  /** What a row can be ordered by. */
  public enum Column {
    NAME,
    ACCOUNT_TYPES,
    API_FAMILIES,
    /** The usable first. */
    STATUS
  }

  /** By organisation and server. */
  public static ServerOrder initial() {
    return new ServerOrder(Column.NAME, false);
  }

  /** By this column, and the other way round when it is by that column already. */
  public ServerOrder by(Column next) {
    return new ServerOrder(next, next == column && !descending);
  }

  /** The rows in this order. */
  public List<ListedServer> apply(Collection<ListedServer> rows) {
    Comparator<ListedServer> order = descending ? byColumn().reversed() : byColumn();
    return rows.stream().sorted(order.thenComparing(BY_NAME)).toList();
  }

  private Comparator<ListedServer> byColumn() {
    return switch (column) {
      case NAME -> BY_NAME;
      case ACCOUNT_TYPES -> Comparator.comparing(row -> key(row.accountTypes()));
      case API_FAMILIES -> Comparator.comparing(row -> key(row.apiFamilies()));
      case STATUS -> Comparator.comparing(ListedServer::state);
    };
  }

  /** What is not stated comes last. */
  private static String key(List<String> words) {
    return words.isEmpty() ? "\uFFFF" : String.join(",", words);
  }
}
