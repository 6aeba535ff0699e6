package openfinance.onboarding.discovery;

import java.util.Optional;
import java.util.stream.Stream;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.transport.DemoNames;

/** The domains of the API Hub: the real one, the demo's, and that of the chosen environment. */
final class HubDomains {
  private HubDomains() {}

  /** The hub whose domain a host lies in. */
  static Optional<String> around(String host, Optional<Environment> environment) {
    return Stream.concat(
            environment.map(Environment::hubDomain).stream(),
            Stream.of(Environment.production().hubDomain(), "apihub." + DemoNames.DOMAIN))
        .filter(hub -> host.endsWith("." + hub))
        .findFirst();
  }
}
