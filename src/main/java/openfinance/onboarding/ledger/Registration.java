package openfinance.onboarding.ledger;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationOutcome;

/**
 * One application at one authorisation server, with every attempt to register it there.
 *
 * @param attempts newest first; never empty
 */
public record Registration(List<RegistrationRecord> attempts) {
  public Registration {
    attempts = List.copyOf(attempts);
  }

  /** The attempts of a ledger as registrations, in the order of each one's newest attempt. */
  public static List<Registration> of(List<RegistrationRecord> newestFirst) {
    Map<Key, List<RegistrationRecord>> grouped = new LinkedHashMap<>();
    for (RegistrationRecord record : newestFirst) {
      grouped.computeIfAbsent(Key.of(record), key -> new ArrayList<>()).add(record);
    }
    return grouped.values().stream().map(Registration::new).toList();
  }

  /**
   * Of the attempts by which LFIs know an application, the one with the certificate that ends last:
   * a renewed certificate replaces the earlier one. Empty when no LFI knows it.
   */
  public static Optional<RegistrationAttempt> lastCertified(List<Registration> registrations) {
    return registrations.stream()
        .flatMap(registration -> registration.attempts().stream())
        .filter(RegistrationRecord::recognised)
        .map(RegistrationRecord::attempt)
        .max(Comparator.comparing(RegistrationAttempt::certificateExpiry));
  }

  /** Which application at which server. */
  public Key key() {
    return Key.of(attempts.getFirst());
  }

  /**
   * The attempt that counts: the first that registered, else the newest that may have, else the
   * newest. A repeated request takes nothing away, whether it is refused or answered as registered
   * again: what the LFI activated stays, and so does the doubt whether an earlier request arrived.
   * Only the demo's LFIs forget what they registered, at every start: of theirs the newest counts.
   */
  public RegistrationRecord current() {
    List<RegistrationRecord> registered =
        attempts.stream().filter(RegistrationRecord::registered).toList();
    if (registered.isEmpty()) {
      return RegistrationRecord.weightiest(attempts).orElseThrow();
    }
    boolean forgets = key().environment().equals(Environment.Kind.DEMO.id());
    return forgets ? registered.getFirst() : registered.getLast();
  }

  /**
   * The attempt whose certificate the LFI knows the application by; of one that no LFI knows, the
   * attempt that counts.
   */
  public RegistrationAttempt certified() {
    return lastCertified(List.of(this)).orElseGet(() -> current().attempt());
  }

  /** Whether the request may have arrived, and nobody knows what came of it. */
  public boolean outcomeUnknown() {
    return current()
        .outcome()
        .map(outcome -> outcome instanceof RegistrationOutcome.Unknown)
        .orElse(true);
  }

  /**
   * One application at one server. Ports are left out: the demo's change at every start.
   *
   * @param environment the environment's stable word
   */
  public record Key(String environment, String host, String path, String applicationId) {
    static Key of(RegistrationRecord record) {
      URI issuer = record.attempt().target().wellKnown();
      return new Key(
          record.attempt().target().environment(),
          Optional.ofNullable(issuer.getHost()).orElse(issuer.toString()),
          Objects.toString(issuer.getPath(), ""),
          record.attempt().applicationId());
    }

    /** All of it in one text. */
    public String text() {
      return String.join(" ", environment, host, path, applicationId);
    }
  }
}
