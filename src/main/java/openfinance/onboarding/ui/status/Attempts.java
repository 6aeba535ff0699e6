package openfinance.onboarding.ui.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.registration.RegistrationTarget;

/** The attempts that the page shows: of each server the latest, in the order they came. */
final class Attempts {
  private final List<UUID> shown = new ArrayList<>();

  /** Shows these too. */
  synchronized void add(List<UUID> interactionIds) {
    interactionIds.stream().filter(id -> !shown.contains(id)).forEach(shown::add);
  }

  /** Shows none any more. */
  synchronized void clear() {
    shown.clear();
  }

  /** What the ledger says of them. Reads a file. */
  synchronized List<RegistrationRecord> read(Ledger ledger) {
    List<RegistrationRecord> records = new ArrayList<>();
    for (UUID id : shown) {
      ledger.record(id).ifPresent(record -> put(records, record));
    }
    return List.copyOf(records);
  }

  private static void put(List<RegistrationRecord> records, RegistrationRecord record) {
    Optional<RegistrationRecord> earlier =
        records.stream()
            .filter(other -> same(other.attempt().target(), record.attempt().target()))
            .findFirst();
    if (earlier.isPresent()) {
      records.set(records.indexOf(earlier.get()), record);
    } else {
      records.add(record);
    }
  }

  private static boolean same(RegistrationTarget one, RegistrationTarget other) {
    return one.issuer().equals(other.issuer())
        && one.registrationEndpoint().equals(other.registrationEndpoint());
  }
}
