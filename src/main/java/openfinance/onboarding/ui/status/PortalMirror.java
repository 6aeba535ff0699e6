package openfinance.onboarding.ui.status;

import java.util.List;
import java.util.Optional;
import openfinance.onboarding.ledger.ActivationState;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.modelbank.AdminPortal;
import openfinance.onboarding.modelbank.PortalEntry;
import openfinance.onboarding.problem.Problem;

/** Writes down in the ledger what the demo's LFIs activate in their Admin Portal. */
final class PortalMirror {
  private final AdminPortal portal;
  private final Ledger ledger;

  PortalMirror(AdminPortal portal, Ledger ledger) {
    this.portal = portal;
    this.ledger = ledger;
  }

  /** Writes down what changed since; one at a time, so that nothing is written twice. */
  static synchronized Optional<Problem> copy(AdminPortal portal, Ledger ledger, Attempts attempts) {
    PortalMirror mirror = new PortalMirror(portal, ledger);
    return attempts.read(ledger).stream()
        .flatMap(record -> mirror.copy(record).stream())
        .findFirst();
  }

  private Optional<Problem> copy(RegistrationRecord record) {
    List<ActivationState> said =
        portal
            .entry(record.attempt().target().issuer(), record.attempt().applicationId())
            .map(PortalEntry::activation)
            .orElse(List.of());
    for (ActivationState state : said) {
      boolean known =
          record.activation().stream()
              .anyMatch(it -> it.step() == state.step() && it.status() == state.status());
      Optional<Problem> problem =
          known ? Optional.empty() : ledger.setActivation(record.attempt().interactionId(), state);
      if (problem.isPresent()) {
        return problem;
      }
    }
    return Optional.empty();
  }
}
