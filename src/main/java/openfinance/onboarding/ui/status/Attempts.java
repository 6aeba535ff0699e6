package openfinance.onboarding.ui.status;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.ui.followup.Book;

/** The attempts that the page shows: those of the runs with one certificate. */
final class Attempts {
  private final List<UUID> shown = new ArrayList<>();

  /** Shows these too. */
  void add(List<UUID> interactionIds) {
    interactionIds.stream().filter(id -> !shown.contains(id)).forEach(shown::add);
  }

  /** Shows none any more. */
  void clear() {
    shown.clear();
  }

  /** Their registrations, each once, in the order in which they came. */
  List<Registration> in(Book book) {
    Set<Registration> registrations = new LinkedHashSet<>();
    shown.forEach(id -> book.find(id).ifPresent(registrations::add));
    return List.copyOf(registrations);
  }
}
