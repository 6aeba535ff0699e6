package openfinance.onboarding.ui.home;

import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.ledger.RegistrationRecord;

/** How far a registration is, in one word to filter by. */
public enum Standing {
  ACTIVE,
  PENDING,
  BLOCKED,
  UNKNOWN,
  REFUSED;

  /** The standing of a registration. */
  static Standing of(Registration registration) {
    RegistrationRecord current = registration.current();
    if (registration.outcomeUnknown()) {
      return UNKNOWN;
    }
    if (!current.registered()) {
      return REFUSED;
    }
    if (current.blocked()) {
      return BLOCKED;
    }
    return current.nextStep().isPresent() ? PENDING : ACTIVE;
  }
}
