package openfinance.onboarding.ui.servers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.ui.i18n.Text;
import openfinance.onboarding.ui.wizard.Readiness;
import openfinance.onboarding.ui.wizard.Readiness.Fault;

/** What must be so before the picked servers are used. */
final class ServersReadiness {
  private ServersReadiness() {}

  /**
   * Whether the page can be completed; faults in the page's order.
   *
   * @param severalConfirmed whether several live servers were confirmed, or need not be
   */
  static Readiness of(List<PickedServer> picks, boolean severalConfirmed) {
    if (picks.isEmpty()) {
      return Readiness.missing(ServersViewModel.LIST, Text.of("servers.fault.none"));
    }
    List<Fault> faults = new ArrayList<>();
    if (!severalConfirmed) {
      faults.add(new Fault(LiveProving.CONFIRMED, Text.of("servers.fault.several")));
    }
    picks.forEach(pick -> fault(pick).ifPresent(faults::add));
    return new Readiness(faults);
  }

  private static Optional<Fault> fault(PickedServer pick) {
    return switch (pick.resolution().get()) {
      case Resolution.Waiting() -> Optional.of(fault(pick, "servers.fault.reading"));
      case Resolution.Reading() -> Optional.of(fault(pick, "servers.fault.reading"));
      case Resolution.AwaitsCertificate() -> Optional.empty();
      case Resolution.Failed failed ->
          Optional.of(
              new Fault(
                  pick.fieldId(),
                  Text.of("servers.fault.failed", pick.name(), failed.problem().code())));
      case Resolution.Resolved resolved ->
          resolved.server().needsConfirmation() && !pick.confirmed().get()
              ? Optional.of(
                  new Fault(
                      pick.confirmationId(), Text.of("servers.fault.confirmation", pick.name())))
              : Optional.empty();
    };
  }

  private static Fault fault(PickedServer pick, String key) {
    return new Fault(pick.fieldId(), Text.of(key, pick.name()));
  }
}
