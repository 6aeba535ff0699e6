package openfinance.onboarding.ui.servers;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.directory.WebAddress;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.ui.tasks.Tasks;

/** Which servers the ledger says were registered with, and when last. */
public final class RegisteredBefore {
  private final Supplier<Outcome<Ledger>> ledger;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<Map<String, Instant>> times =
      new ReadOnlyObjectWrapper<>(Map.of());

  RegisteredBefore(Supplier<Outcome<Ledger>> ledger, Tasks tasks) {
    this.ledger = ledger;
    this.tasks = tasks;
  }

  /** Changes when the ledger was read. */
  public ReadOnlyObjectProperty<Map<String, Instant>> times() {
    return times.getReadOnlyProperty();
  }

  /** When the server at this well-known address was registered with last. */
  public Optional<Instant> at(URI wellKnown) {
    return Optional.ofNullable(times.get().get(key(wellKnown)));
  }

  /** Reads the ledger for an environment. Without a ledger nothing is known of the past. */
  void read(Environment environment) {
    String id = environment.kind().id();
    tasks.<Map<String, Instant>>run(
        () -> ledger.get().then(opened -> Outcome.success(registered(opened, id))),
        times::set,
        problem -> times.set(Map.of()));
  }

  private static Map<String, Instant> registered(Ledger ledger, String environment) {
    Map<String, Instant> times = new HashMap<>();
    for (RegistrationRecord record : ledger.records()) {
      boolean registered =
          record.outcome().filter(RegistrationOutcome.Registered.class::isInstance).isPresent();
      if (registered && record.attempt().target().environment().equals(environment)) {
        times.merge(
            key(record.attempt().target().wellKnown()),
            record.attempt().startedAt(),
            (one, two) -> one.isAfter(two) ? one : two);
      }
    }
    return Map.copyOf(times);
  }

  /** Without the port, which the demo changes at every start. */
  private static String key(URI wellKnown) {
    return WebAddress.host(wellKnown) + wellKnown.getPath();
  }
}
