package openfinance.onboarding.ui.followup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import openfinance.onboarding.ledger.ApplicationFacts;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.ledger.ToldApplications;

/**
 * What the ledger says, made off the window's thread. What did not change since the reading before
 * is the same object, so that comparing two readings of ten thousand registrations takes no time.
 */
public final class Book {
  /** Before the first reading. */
  static final Book EMPTY = new Book(List.of(), List.of());

  private final List<Registration> registrations;
  private final List<ApplicationFacts> facts;
  private final ToldApplications told;
  private final Map<Registration.Key, Registration> byKey = new HashMap<>();
  private final Map<UUID, Registration> byAttempt = new HashMap<>();

  private Book(List<Registration> registrations, List<ApplicationFacts> facts) {
    this.registrations = registrations;
    this.facts = facts;
    this.told = new ToldApplications(facts);
    for (Registration registration : registrations) {
      byKey.put(registration.key(), registration);
      for (RegistrationRecord record : registration.attempts()) {
        byAttempt.put(record.attempt().interactionId(), registration);
      }
    }
  }

  /** The next reading; this one when nothing changed since the reading before. */
  Book next(List<Registration> nowRegistered, List<ApplicationFacts> nowTold) {
    List<Registration> kept = nowRegistered.stream().map(this::known).toList();
    return wasRead() && kept.equals(registrations) && nowTold.equals(facts)
        ? this
        : new Book(kept, List.copyOf(nowTold));
  }

  private Registration known(Registration now) {
    return find(now.key()).filter(now::equals).orElse(now);
  }

  /** Whether the ledger was read at all. */
  public boolean wasRead() {
    return this != EMPTY;
  }

  /** Every registration, newest first. */
  public List<Registration> registrations() {
    return registrations;
  }

  /** What was told of applications. */
  public List<ApplicationFacts> facts() {
    return facts;
  }

  /** What was told of one application. */
  public ApplicationFacts facts(String environment, String applicationId) {
    return told.of(environment, applicationId);
  }

  /** The registration to which an attempt belongs. */
  public Optional<Registration> find(UUID interactionId) {
    return Optional.ofNullable(byAttempt.get(interactionId));
  }

  /** The registration with this key. */
  public Optional<Registration> find(Registration.Key key) {
    return Optional.ofNullable(byKey.get(key));
  }
}
