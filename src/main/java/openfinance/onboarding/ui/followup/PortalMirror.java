package openfinance.onboarding.ui.followup;

import java.util.List;
import java.util.Optional;
import openfinance.onboarding.ledger.ActivationState;
import openfinance.onboarding.ledger.ApplicationFacts;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.modelbank.AdminPortal;
import openfinance.onboarding.modelbank.PortalEntry;
import openfinance.onboarding.registration.RegistrationAttempt;

/**
 * Writes down in the ledger what the demo's LFIs show and activate in their Admin Portal, so that
 * messages and evidence tell it also after the demo has ended.
 */
final class PortalMirror {
  private PortalMirror() {}

  /** Writes down what changed since; one at a time, so that nothing is written twice. */
  static synchronized void copy(
      AdminPortal portal, Ledger ledger, List<Registration> registrations) {
    for (Registration registration : registrations) {
      if (registration.current().registered()) {
        copy(portal, ledger, registration);
      }
    }
  }

  private static void copy(AdminPortal portal, Ledger ledger, Registration registration) {
    RegistrationAttempt attempt = registration.current().attempt();
    Optional<PortalEntry> entry = portal.entry(attempt.target().issuer(), attempt.applicationId());
    if (entry.isEmpty()) {
      return;
    }
    noteRoles(ledger, attempt, entry.get().roles());
    // Read again: an earlier copy may have written since the list was read.
    List<ActivationState> known =
        ledger
            .record(attempt.interactionId())
            .map(RegistrationRecord::activation)
            .orElse(List.of());
    for (ActivationState state : entry.get().activation()) {
      boolean same =
          known.stream().anyMatch(it -> it.step() == state.step() && it.status() == state.status());
      if (!same) {
        var _ = ledger.setActivation(attempt.interactionId(), state);
      }
    }
  }

  /** What the person told of the application, also that it has no roles, is left as it is. */
  private static void noteRoles(Ledger ledger, RegistrationAttempt attempt, List<String> roles) {
    if (!roles.isEmpty()) {
      var _ =
          ledger.noteUnlessTold(
              ApplicationFacts.ofRoles(
                  attempt.target().environment(), attempt.applicationId(), roles));
    }
  }
}
