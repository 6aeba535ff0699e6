package openfinance.onboarding.ui.home;

import java.time.Instant;
import java.util.Locale;
import openfinance.onboarding.ledger.ApplicationFacts;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.registration.RegistrationTarget;

/**
 * A registration as a row, with what it is found and sorted by.
 *
 * @param clientId the one that the person confirmed, else the application id
 * @param when when the attempt that counts was made
 * @param searchText what a search looks at, in lower case
 */
public record HomeRow(
    Registration registration,
    Standing standing,
    String clientId,
    Instant when,
    String searchText) {

  static HomeRow of(Registration registration, ApplicationFacts facts) {
    var attempt = registration.current().attempt();
    RegistrationTarget target = attempt.target();
    String clientId = facts.clientId().isEmpty() ? attempt.applicationId() : facts.clientId();
    String searchText =
        String.join(
            "\n",
            target.organisationName(),
            target.serverName(),
            target.wellKnown().toString(),
            clientId,
            attempt.applicationId(),
            attempt.interactionId().toString());
    return new HomeRow(
        registration,
        Standing.of(registration),
        clientId,
        attempt.startedAt(),
        searchText.toLowerCase(Locale.ROOT));
  }

  /** The server that the application was registered with. */
  RegistrationTarget target() {
    return registration.current().attempt().target();
  }
}
