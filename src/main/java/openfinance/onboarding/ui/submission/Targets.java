package openfinance.onboarding.ui.submission;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.registration.RegistrationTarget;
import openfinance.onboarding.ui.wizard.ChosenServer;
import openfinance.onboarding.ui.wizard.WizardState.IdentityChosen;

/** The servers that a person chose, as registrations name them. */
final class Targets {
  private Targets() {}

  /** Each registration endpoint once: a second request there would register twice. */
  static List<RegistrationTarget> of(IdentityChosen known) {
    Environment environment = known.chosen().prepared().environment().environment();
    Map<URI, RegistrationTarget> byEndpoint = new LinkedHashMap<>();
    for (ChosenServer server : known.chosen().servers()) {
      RegistrationTarget target = target(environment, server);
      byEndpoint.putIfAbsent(target.registrationEndpoint(), target);
    }
    return List.copyOf(byEndpoint.values());
  }

  /** Whether registrations with them are real ones. */
  static boolean inProduction(IdentityChosen known) {
    return known.chosen().prepared().environment().environment().kind()
        == Environment.Kind.PRODUCTION;
  }

  private static RegistrationTarget target(Environment environment, ChosenServer server) {
    URI wellKnown = server.resolved().metadata().wellKnown();
    return new RegistrationTarget(
        environment.kind().id(),
        server.organisationName(),
        server.serverName(),
        wellKnown,
        server.resolved().metadata().issuer(),
        server.resolved().metadata().registrationEndpoint(),
        code(environment, wellKnown).filter(environment.selfActivating()::contains).isPresent());
  }

  /** The LFI code: the label behind the first in a host of the API Hub. */
  private static Optional<String> code(Environment environment, URI wellKnown) {
    String host = Optional.ofNullable(wellKnown.getHost()).orElse("");
    List<String> labels = List.of(host.split("\\."));
    return host.endsWith("." + environment.hubDomain()) && labels.size() > 1
        ? Optional.of(labels.get(1))
        : Optional.empty();
  }
}
