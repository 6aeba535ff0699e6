package openfinance.onboarding.ui.home;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import openfinance.onboarding.ledger.Attention;
import openfinance.onboarding.ui.followup.Book;

/**
 * What a reading of the ledger leads to. To make it takes a while with many registrations.
 *
 * @param environments those that any registration belongs to
 * @param visible the rows that the person wanted to see when it was made, in order
 * @param attention the most urgent first
 */
record HomeReading(
    List<HomeRow> rows,
    Set<String> environments,
    List<HomeRow> visible,
    List<Attention> attention) {

  /** Before any reading. */
  static HomeReading none() {
    return new HomeReading(List.of(), Set.of(), List.of(), List.of());
  }

  /** A row that did not change is the same object as in this reading. */
  HomeReading next(Book book, HomeView wanted, Clock clock) {
    List<HomeRow> all = HomeRow.of(book, rows);
    return new HomeReading(
        all,
        all.stream().map(row -> row.target().environment()).collect(Collectors.toSet()),
        wanted.apply(all),
        Urgency.sorted(Attention.of(book.registrations(), clock)));
  }
}
